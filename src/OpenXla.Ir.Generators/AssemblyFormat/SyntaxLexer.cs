namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>Splits a syntax into tokens.</summary>
internal static class SyntaxLexer
{
    public static List<SyntaxToken> Split(string text)
    {
        var tokens = new List<SyntaxToken>();
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }
            int start = i;
            if (c is '`' or '"')
            {
                int end = text.IndexOf(c, i + 1);
                if (end < 0) throw new SyntaxException(start, c == '`' ? "a literal without its closing back quote" : "a string without its closing quote");
                tokens.Add(new SyntaxToken(c == '`' ? TokenKind.Literal : TokenKind.Code, text.Substring(i + 1, end - i - 1), start));
                i = end + 1;
                continue;
            }
            if (c == '$' || IsIdentifier(c))
            {
                if (c == '$') i++;
                int from = i;
                while (i < text.Length && (IsIdentifier(text[i]) || (c != '$' && text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
                if (i == from) throw new SyntaxException(start, "a name must follow $");
                tokens.Add(new SyntaxToken(c == '$' ? TokenKind.Variable : TokenKind.Keyword, text.Substring(from, i - from), start));
                continue;
            }
            if ("()<>?:^,|=".IndexOf(c) < 0) throw new SyntaxException(start, $"unexpected '{c}'; literals stand in back quotes");
            tokens.Add(new SyntaxToken(TokenKind.Punctuation, c.ToString(), start));
            i++;
        }
        tokens.Add(new SyntaxToken(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static bool IsIdentifier(char c) => char.IsLetterOrDigit(c) || c == '_';
}
