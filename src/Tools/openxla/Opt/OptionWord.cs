namespace OpenXla.Ir.Tool.Opt;

/// <summary>An argument that begins with a dash, taken apart: <c>--name=value</c>, <c>-name</c>, <c>--name{options}</c>.</summary>
internal readonly record struct OptionWord(string Name, string? Value)
{
    internal static OptionWord Read(string argument)
    {
        int start = argument.StartsWith("--", StringComparison.Ordinal) ? 2 : 1;
        int brace = argument.IndexOf('{', start);
        int equals = argument.IndexOf('=', start);
        // In --canonicalize{max-iterations=3} the equals sign belongs to the pass.
        if (brace > 0 && (equals < 0 || brace < equals) && argument[^1] == '}') return new OptionWord(argument[start..brace], argument[(brace + 1)..^1]);
        return equals < 0 ? new OptionWord(argument[start..], null) : new OptionWord(argument[start..equals], argument[(equals + 1)..]);
    }

    internal bool Flag() => Value switch
    {
        null or "" or "true" or "TRUE" or "True" or "1" => true,
        "false" or "FALSE" or "False" or "0" => false,
        _ => throw new OptUsageException($"for the --{Name} option: '{Value}' is invalid value for boolean argument! Try 0 or 1"),
    };
}
