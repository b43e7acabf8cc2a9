namespace OpenXla.Ir.Testing.FileCheck;

/// <summary><c>[[VAR]]</c></summary>
internal sealed class StringSubstitution(string name, int offset) : Substitution(name, offset)
{
    public override string? Resolve(VariableTable variables, List<string> problems)
    {
        var value = variables.FindString(Text);
        if (value is null) problems.Add($"undefined variable: {Text}");
        return value;
    }
}
