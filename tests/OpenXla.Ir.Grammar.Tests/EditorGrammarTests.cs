using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Grammar.Tests;

/// <summary>The grammar that editors colour rules by is the one that follows from <c>grammar/RewriteRules.g4</c>.</summary>
public class EditorGrammarTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "grammar");
    private static readonly string Committed = Path.Combine(Folder, "editor", "rewrite-rules.tmLanguage.json");

    private static string Derived => EditorGrammar.Of(File.ReadAllText(Path.Combine(Folder, "RewriteRules.g4")), "OpenXla.Ir rewrite rules", "rules");

    /// <summary>With OPENXLA_UPDATE_EDITOR_GRAMMAR=1 in the environment the file is written anew.</summary>
    [Fact]
    public void TheCommittedGrammarIsTheDerivedOne()
    {
        if (Environment.GetEnvironmentVariable("OPENXLA_UPDATE_EDITOR_GRAMMAR") == "1") File.WriteAllText(Committed, Derived);
        Assert.Equal(Derived, File.ReadAllText(Committed));
    }

    [Theory]
    [InlineData("match arith.negf(%x)", "keyword.control.rules", "match")]
    [InlineData("match arith.negf(%x)", "entity.name.function.rules", "arith.negf")]
    [InlineData("match arith.negf(%x)", "variable.other.rules", "%x")]
    [InlineData("a // b", "comment.line.double-slash.rules", "// b")]
    [InlineData("labels \"a \\\" b\"", "string.quoted.double.rules", "\"a \\\" b\"")]
    [InlineData("-> !t", "storage.type.rules", "!t")]
    [InlineData("1.5e3", "constant.numeric.rules", "1.5e3")]
    public void WordsAreWhatTheyLookLike(string text, string scope, string word)
    {
        using var grammar = JsonDocument.Parse(Derived);
        var patterns = grammar.RootElement.GetProperty("patterns").EnumerateArray().Where(p => p.GetProperty("name").GetString() == scope);
        Assert.Contains(patterns, p => Regex.Match(text, p.GetProperty("match").GetString()!).Value == word);
    }
}
