using System.Text.RegularExpressions;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>The indexes of dialects and passes name all that the tool has.</summary>
public partial class IndexTests
{
    [Fact]
    public void EveryPassIsInTheIndex()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "passes", "README.md")) + File.ReadAllText(Path.Combine(Repository.Root, "passes", "Testing", "README.md"));
        var passes = PassLine().Matches(OpenXlaTool.Run("", "opt", "--list-passes").Output).Select(m => m.Groups[1].Value).ToList();
        Assert.Contains("canonicalize", passes);
        Assert.DoesNotContain(passes, name => !index.Contains($"| `{name}` |", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryDialectIsInTheIndex()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "dialects", "README.md"));
        var list = OpenXlaTool.Run("", "opt", "--show-dialects").Output;
        var dialects = list[(list.IndexOf(':', StringComparison.Ordinal) + 1)..].Split([',', '\n', ' '], StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("arith", dialects);
        Assert.DoesNotContain(dialects, name => !index.Contains($"| `{name}` |", StringComparison.Ordinal));
    }

    [GeneratedRegex("^  --([a-z0-9-]+) ", RegexOptions.Multiline)]
    private static partial Regex PassLine();
}
