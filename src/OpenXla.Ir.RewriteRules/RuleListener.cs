using Antlr4.Runtime;

namespace OpenXla.Ir.RewriteRules;

/// <summary>Ends the reading at the first error of syntax, and says what was expected.</summary>
internal sealed class RuleListener : IAntlrErrorListener<IToken>
{
    private const int MostExpected = 6;

    public void SyntaxError(TextWriter output, IRecognizer recognizer, IToken offendingSymbol, int line, int charPositionInLine, string msg, RecognitionException e)
    {
        var found = offendingSymbol.Type == TokenConstants.EOF ? "the file ends" : $"there is '{offendingSymbol.Text}'";
        throw new RuleException(offendingSymbol.StartIndex, $"expected {Expected((Parser)recognizer)}, but {found}");
    }

    private static string Expected(Parser parser)
    {
        var expected = parser.GetExpectedTokens().ToArray();
        var names = new List<string>();
        foreach (int token in expected)
            if (NameOf(parser.Vocabulary, token) is { } name && !names.Contains(name)) names.Add(name);
        return names.Count is 0 or > MostExpected ? "something else" : string.Join(" or ", names);
    }

    private static string? NameOf(IVocabulary vocabulary, int token) => token == TokenConstants.EOF ? "the end" : vocabulary.GetSymbolicName(token) switch
    {
        "OPERATION" => "the name of an operation",
        "NAME" => "a name",
        "VALUE" => "a value as %x",
        "BODY" => "a region or block as ^x",
        "SYMBOL" => "a symbol",
        "TYPE_NAME" or "DIALECT_TYPE" => "a type",
        "ATTRIBUTE_NAME" or "DIALECT_ATTRIBUTE" => "an attribute",
        "STRING" => "a string",
        "INTEGER" or "FLOAT" => "a number",
        _ => vocabulary.GetLiteralName(token),
    };
}
