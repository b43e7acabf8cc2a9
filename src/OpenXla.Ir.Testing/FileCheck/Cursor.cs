namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A reading position in a slice of a source, with the errors that belong to it.</summary>
internal sealed class Cursor(SourceText source, int start, int end)
{
    public SourceText Source { get; } = source;

    public int Position { get; set; } = start;

    public int End { get; } = end;

    public bool AtEnd => Position >= End;

    public char Current => AtEnd ? '\0' : Source.Content[Position];

    public string Rest => Source.Content[Position..End];

    public bool Sees(string text) =>
        Position + text.Length <= End && string.CompareOrdinal(Source.Content, Position, text, 0, text.Length) == 0;

    public bool Eat(string text)
    {
        if (!Sees(text)) return false;
        Position += text.Length;
        return true;
    }

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t') Position++;
    }

    public CheckFileException Error(string message, int? at = null) => new(Source, at ?? Position, message);

    /// <summary>Reads <c>NAME</c>, <c>$NAME</c> or <c>@NAME</c>.</summary>
    public string VariableName()
    {
        var start = Position;
        if (AtEnd) throw Error("empty variable name");
        if (Current is '$' or '@') Position++;
        if (AtEnd) throw Error("empty variable name");
        if (!IsNameStart(Current)) throw Error("invalid variable name", start);
        while (IsNameStart(Current) || char.IsAsciiDigit(Current)) Position++;
        return Source.Content[start..Position];
    }

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';
}
