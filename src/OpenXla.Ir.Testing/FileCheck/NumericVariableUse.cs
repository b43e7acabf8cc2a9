using System.Numerics;

namespace OpenXla.Ir.Testing.FileCheck;

internal sealed class NumericVariableUse(NumericVariable variable) : NumericExpression(variable.Name)
{
    public override BigInteger? Evaluate(List<string> problems)
    {
        if (variable.Value is null) problems.Add($"undefined variable: {variable.Name}");
        return variable.Value;
    }

    public override NumericFormat ImplicitFormat(Func<string, Exception> conflict) => variable.Format;
}
