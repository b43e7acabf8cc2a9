using System.Numerics;

namespace OpenXla.Ir.Testing.FileCheck;

internal sealed class NumericLiteral(string text, BigInteger value) : NumericExpression(text)
{
    public override BigInteger? Evaluate(List<string> problems) => value;

    public override NumericFormat ImplicitFormat(Func<string, Exception> conflict) => default;
}
