using Antlr4.Runtime;
using OpenXla.Ir.RewriteRules.Grammar;

namespace OpenXla.Ir.RewriteRules;

/// <summary>From the text to the tree of <c>grammar/RewriteRules.g4</c>.</summary>
internal static class RuleSyntax
{
    /// <summary>The generated parser recurses; a rule this deep is none.</summary>
    private const int MaxDepth = 100;

    /// <summary>A file this long is none of rules.</summary>
    private const int MaxLength = 8 << 20;

    internal static RewriteRulesParser.FileContext Parse(string text)
    {
        if (text.Length > MaxLength) throw new RuleException(0, $"the file is too long for one of rules; at most {MaxLength >> 20} MiB are read");
        CheckDepth(text);
        var lexer = new RewriteRulesLexer(new AntlrInputStream(text));
        lexer.RemoveErrorListeners();
        var parser = new RewriteRulesParser(new CommonTokenStream(lexer));
        parser.RemoveErrorListeners();
        parser.AddErrorListener(new RuleListener());
        return parser.file();
    }

    private static void CheckDepth(string text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '/' when i + 1 < text.Length && text[i + 1] == '/':
                    int end = text.IndexOf('\n', i);
                    if (end < 0) return;
                    i = end;
                    break;
                case '-' when i + 1 < text.Length && text[i + 1] == '>':
                    i++;
                    break;
                case '(' or '[' or '{' or '<':
                    if (++depth > MaxDepth) throw new RuleException(i, $"nesting is too deep; at most {MaxDepth} levels are read");
                    break;
                case ')' or ']' or '}' or '>':
                    if (depth > 0) depth--;
                    break;
            }
        }
    }
}
