using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Testing.FileCheck.Ir;

/// <summary>Types and attributes against patterns: <c>!filecheck.any</c> is any type, <c>#filecheck.any</c> any attribute, and <c>filecheck.any</c> among attributes any more of them.</summary>
internal static class IrWildcards
{
    private const string Dialect = "filecheck";
    private const string Any = "any";

    public static bool Match(IrType pattern, IrType actual)
    {
        if (pattern is OpaqueType { Dialect: Dialect, Body: Any } || pattern.Equals(actual)) return true;
        return pattern is FunctionType expected && actual is FunctionType found && Match(expected.Inputs, found.Inputs) && Match(expected.Results, found.Results);
    }

    private static bool Match(IReadOnlyList<IrType> pattern, IReadOnlyList<IrType> actual) =>
        pattern.Count == actual.Count && pattern.Zip(actual).All(static pair => Match(pair.First, pair.Second));

    public static bool Match(IrAttribute pattern, IrAttribute actual)
    {
        if (pattern is OpaqueAttr { Dialect: Dialect, Body: Any } || pattern.Equals(actual)) return true;
        return (pattern, actual) switch
        {
            (TypeAttr expected, TypeAttr found) => Match(expected.Value, found.Value),
            (DictionaryAttr expected, DictionaryAttr found) => Compare(expected, found) is null,
            (ArrayAttr expected, ArrayAttr found) => expected.Count == found.Count && expected.Elements.Zip(found.Elements).All(static pair => Match(pair.First, pair.Second)),
            _ => false,
        };
    }

    /// <summary>What is different; null where nothing is.</summary>
    public static string? Compare(DictionaryAttr pattern, DictionaryAttr actual)
    {
        bool mayHaveMore = pattern.Get($"{Dialect}.{Any}") is not null;
        foreach (var entry in pattern.Entries)
        {
            if (entry.Name == $"{Dialect}.{Any}") continue;
            if (actual.Get(entry.Name) is not { } found) return $"attribute '{entry.Name}' = {entry.Value} expected, and there is none";
            if (!Match(entry.Value, found)) return $"attribute '{entry.Name}' = {entry.Value} expected, {found} found";
        }
        if (mayHaveMore) return null;
        foreach (var entry in actual.Entries)
            if (pattern.Get(entry.Name) is null) return $"attribute '{entry.Name}' = {entry.Value} not expected";
        return null;
    }
}
