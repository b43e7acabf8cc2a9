namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>What a token of a syntax is.</summary>
internal enum TokenKind
{
    End,
    Literal,
    Variable,
    Keyword,
    Code,
    Punctuation,
}

/// <summary>A token: its kind, its text without quotes or <c>$</c>, and its offset.</summary>
internal readonly record struct SyntaxToken(TokenKind Kind, string Text, int Position)
{
    public bool Is(string punctuation) => Kind == TokenKind.Punctuation && Text == punctuation;

    public override string ToString() => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Literal => "`" + Text + "`",
        TokenKind.Variable => "$" + Text,
        TokenKind.Code => "\"" + Text + "\"",
        _ => "'" + Text + "'",
    };
}
