using OpenXla.Ir.RewriteRules.Grammar;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.RewriteRules;

/// <summary>Reads files of rewrite rules; <c>docs/rewrite-rules.md</c> has the language.</summary>
public static class RuleFile
{
    /// <summary>How many mistakes are told at most.</summary>
    private const int MostMistakes = 20;

    /// <summary>The rules of a file as rewrites, for greedy drivers and conversions; null after errors, which have been reported.</summary>
    public static PatternSet? Read(IrContext context, SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(source);
        var text = new RuleSource(context, source);
        try
        {
            return Compile(text, RuleSyntax.Parse(text.Text));
        }
        catch (RuleException mistake)
        {
            text.Report(mistake);
            return null;
        }
    }

    private static PatternSet? Compile(RuleSource source, RewriteRulesParser.FileContext file)
    {
        var patterns = new PatternSet(source.Context);
        var names = new HashSet<string>(StringComparer.Ordinal);
        int mistakes = 0;
        foreach (var rule in file.ruleDefinition())
        {
            try
            {
                if (!names.Add(rule.name().GetText())) throw new RuleException(rule.name().Start.StartIndex, $"there is a rule '{rule.name().GetText()}' already");
                patterns.Add(new RuleCompiler(source).Compile(rule).ToPattern());
            }
            catch (RuleException mistake)
            {
                source.Report(mistake);
                if (++mistakes == MostMistakes) break;
            }
        }
        return mistakes == 0 ? patterns : null;
    }
}
