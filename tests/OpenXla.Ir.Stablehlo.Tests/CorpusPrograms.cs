using System.Text.RegularExpressions;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>Which programs of the test data can be run: those all of whose operations are here, and that upstream runs itself.</summary>
internal static partial class CorpusPrograms
{
    [GeneratedRegex(@"\b(?:stablehlo|chlo)\.[a-z_0-9]+(?= |\(|"")")]
    private static partial Regex OpName();

    private static readonly Lazy<HashSet<string>> Known = new(static () =>
    {
        var context = Corpora.NewContext();
        foreach (var dialect in context.AvailableDialects) context.LoadDialect(dialect);
        return context.RegisteredOperations.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
    });

    /// <summary>The operations of a text that are not here.</summary>
    public static List<string> Missing(string text) => [.. OpName().Matches(text).Select(m => m.Value).Distinct().Where(n => !Known.Value.Contains(n))];

    public static bool Uses(string text, IReadOnlySet<string> names) => OpName().Matches(text).Any(m => names.Contains(m.Value));

    /// <summary>Upstream's own interpreter does not run it: the line that would is no run line.</summary>
    public static bool IsDisabledUpstream(string text) => !text.StartsWith("// RUN: stablehlo-opt", StringComparison.Ordinal);

    /// <summary>The largest first: they take longest.</summary>
    public static IEnumerable<string> Runnable(string folder) => Directory.EnumerateFiles(folder, "*.mlir")
        .Where(path => File.ReadAllText(path) is var text && Missing(text).Count == 0 && !IsDisabledUpstream(text))
        .OrderByDescending(path => new FileInfo(path).Length);
}
