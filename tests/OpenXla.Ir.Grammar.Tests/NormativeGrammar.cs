using System.Reflection;
using Antlr4.Runtime;
using OpenXla.Ir.Grammar.Tests.Generated;

namespace OpenXla.Ir.Grammar.Tests;

/// <summary>The parser that ANTLR makes of <c>grammar/Mlir.g4</c>: slow, and beyond doubt.</summary>
internal static class NormativeGrammar
{
    private sealed class Listener : IAntlrErrorListener<int>, IAntlrErrorListener<IToken>
    {
        internal string? First { get; private set; }

        public void SyntaxError(TextWriter output, IRecognizer recognizer, int symbol, int line, int column, string message, RecognitionException failure) => First ??= $"{line}:{column}: {message}";

        public void SyntaxError(TextWriter output, IRecognizer recognizer, IToken symbol, int line, int column, string message, RecognitionException failure) => First ??= $"{line}:{column}: {message}";
    }

    internal static IReadOnlyList<string> Rules => MlirParser.ruleNames;

    /// <summary>What is wrong with a text as a whole file; null for nothing.</summary>
    internal static string? ErrorOf(string text) => ErrorOf(text, "file");

    /// <summary>What is wrong with a text as an instance of a rule, to its end; null for nothing.</summary>
    internal static string? ErrorOf(string text, string rule)
    {
        var listener = new Listener();
        var lexer = new MlirLexer(CharStreams.fromString(text));
        lexer.RemoveErrorListeners();
        lexer.AddErrorListener(listener);
        var tokens = new CommonTokenStream(lexer);
        var parser = new MlirParser(tokens);
        parser.RemoveErrorListeners();
        parser.AddErrorListener(listener);
        typeof(MlirParser).GetMethod(rule, BindingFlags.Public | BindingFlags.Instance)!.Invoke(parser, null);
        var next = tokens.LT(1);
        return listener.First ?? (next.Type == TokenConstants.EOF ? null : $"{next.Line}:{next.Column}: '{next.Text}' is left");
    }
}
