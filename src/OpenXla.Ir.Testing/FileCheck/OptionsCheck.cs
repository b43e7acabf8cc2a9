using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Refuses options that contradict each other and fills in the defaults.</summary>
internal static class OptionsCheck
{
    private const int Unusable = 2;

    public static void Complete(FileCheckOptions options)
    {
        if (options.CheckFile.Length == 0) throw Usage("<check-file> not specified");
        foreach (var definition in options.Definitions)
        {
            if (!definition.Contains('=')) throw Usage($"Missing equal sign in command-line definition '-D{definition}'");
            if (definition[0] == '=' || definition.StartsWith("#=", StringComparison.Ordinal)) throw Usage($"Missing variable name in command-line definition '-D{definition}'");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prefix in options.Prefixes) Validate("check", prefix, seen);
        if (options.Prefixes.Count == 0)
        {
            options.Prefixes.Add("CHECK");
            seen.Add("CHECK");
        }
        foreach (var prefix in options.CommentPrefixes) Validate("comment", prefix, seen);
        if (options.CommentPrefixes.Count == 0) options.CommentPrefixes.AddRange(["COM", "RUN"]);
    }

    private static void Validate(string kind, string prefix, HashSet<string> seen)
    {
        if (prefix.Length == 0) throw Usage($"error: supplied {kind} prefix must not be the empty string");
        if (!Regex.IsMatch(prefix, "^[a-zA-Z0-9_-]*$"))
        {
            throw Usage($"error: supplied {kind} prefix must start with a letter and contain only alphanumeric characters, "
                + $"hyphens, and underscores: '{prefix}'");
        }

        if (!seen.Add(prefix)) throw Usage($"error: supplied {kind} prefix must be unique among check and comment prefixes: '{prefix}'");
    }

    private static FileCheckUsageException Usage(string message) => new(message, Unusable);
}
