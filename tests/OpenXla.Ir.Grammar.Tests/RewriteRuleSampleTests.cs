using System.Reflection;
using Antlr4.Runtime;
using OpenXla.Ir.RewriteRules.Grammar;

namespace OpenXla.Ir.Grammar.Tests;

/// <summary>Each rule of the grammar of rewrite rules has samples, and they are what the rule says.</summary>
public class RewriteRuleSampleTests
{
    public static TheoryData<string> Rules() => [.. RewriteRulesParser.ruleNames];

    [Theory]
    [MemberData(nameof(Rules))]
    public void SamplesAreOfTheirRule(string rule)
    {
        var file = Path.Combine(Repository.Root, "grammar", "samples", "RewriteRules", rule + ".rules");
        Assert.True(File.Exists(file), $"rule '{rule}' has no samples in {file}");
        foreach (var sample in File.ReadAllText(file).Split("// -----\n")) Assert.True(IsOf(sample, rule), $"'{sample}' is no {rule}");
    }

    [Theory]
    [InlineData("arith.negf(%x", "operation")]
    [InlineData("%x :", "operand")]
    [InlineData("where", "condition")]
    [InlineData("replace root", "action")]
    [InlineData("<(>)", "body")]
    public void DamagedTextsAreNot(string text, string rule) => Assert.False(IsOf(text, rule));

    private static bool IsOf(string text, string rule)
    {
        var lexer = new RewriteRulesLexer(CharStreams.fromString(text));
        lexer.RemoveErrorListeners();
        var tokens = new CommonTokenStream(lexer);
        var parser = new RewriteRulesParser(tokens);
        parser.RemoveErrorListeners();
        typeof(RewriteRulesParser).GetMethod(rule, BindingFlags.Public | BindingFlags.Instance, [])!.Invoke(parser, null);
        return parser.NumberOfSyntaxErrors == 0 && tokens.LT(1).Type == TokenConstants.EOF;
    }
}
