using System.Numerics;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary><c>left + right</c>, <c>min(left, right)</c> and their like.</summary>
internal sealed class NumericOperation(string text, string function, NumericExpression left, NumericExpression right)
    : NumericExpression(text)
{
    public static bool IsFunction(string name) => name is "add" or "sub" or "mul" or "div" or "min" or "max";

    public override BigInteger? Evaluate(List<string> problems)
    {
        var first = left.Evaluate(problems);
        var second = right.Evaluate(problems);
        if (first is not { } a || second is not { } b) return null;
        if (function == "div" && b.IsZero)
        {
            problems.Add("unable to substitute variable or numeric expression: overflow error");
            return null;
        }

        return function switch
        {
            "add" => a + b,
            "sub" => a - b,
            "mul" => a * b,
            "div" => a / b,
            "min" => BigInteger.Min(a, b),
            _ => BigInteger.Max(a, b),
        };
    }

    public override NumericFormat ImplicitFormat(Func<string, Exception> conflict)
    {
        var first = left.ImplicitFormat(conflict);
        var second = right.ImplicitFormat(conflict);
        if (first.Kind == NumericFormatKind.None) return second;
        if (second.Kind == NumericFormatKind.None || first == second) return first;
        throw conflict($"implicit format conflict between '{left.Text}' ({first}) and '{right.Text}' ({second}), "
            + "need an explicit format specifier");
    }
}
