namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>Where blanks go between printed elements: the rules of mlir-tblgen, applied while code is generated.</summary>
internal sealed class Spacing
{
    private bool _spaceNext = true;
    private bool _lastWasPunctuation;

    /// <summary>The text to print for a literal: with a blank in front where one is due.</summary>
    public string Literal(string text)
    {
        bool space = _spaceNext && SpaceBefore(text);
        _spaceNext = text.Length != 1 || "<({[".IndexOf(text[0]) < 0;
        _lastWasPunctuation = text[0] != '_' && !char.IsLetter(text[0]);
        return space ? " " + text : text;
    }

    /// <summary>True where a blank is due before a variable or directive.</summary>
    public bool Element()
    {
        bool space = _spaceNext || !_lastWasPunctuation;
        _lastWasPunctuation = false;
        _spaceNext = true;
        return space;
    }

    /// <summary>A blank or no blank that the author asks for.</summary>
    public void Explicit(bool blank)
    {
        _lastWasPunctuation = !blank;
        _spaceNext = false;
    }

    public (bool SpaceNext, bool LastWasPunctuation) Save() => (_spaceNext, _lastWasPunctuation);

    public void Restore((bool SpaceNext, bool LastWasPunctuation) state) => (_spaceNext, _lastWasPunctuation) = state;

    /// <summary>Dictionaries bring their own blank.</summary>
    public void Dictionary() => _lastWasPunctuation = false;

    private bool SpaceBefore(string text)
    {
        if (text.Length != 1 && text != "->") return true;
        return (_lastWasPunctuation ? ">)}],".IndexOf(text[0]) : "<>(){}[],".IndexOf(text[0])) < 0;
    }
}
