namespace OpenXla.Ir.Testing.FileCheck;

/// <summary><c>[[#VAR+1]]</c>, spelled in the given format.</summary>
internal sealed class NumericSubstitution(string text, int offset, NumericExpression expression, NumericFormat format)
    : Substitution(text, offset)
{
    public override string? Resolve(VariableTable variables, List<string> problems)
    {
        if (expression.Evaluate(problems) is not { } value) return null;
        var spelling = format.Spell(value);
        if (spelling is null) problems.Add("unable to substitute variable or numeric expression: overflow error");
        return spelling;
    }
}
