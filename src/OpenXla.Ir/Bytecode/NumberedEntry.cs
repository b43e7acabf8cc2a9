namespace OpenXla.Ir.Bytecode;

/// <summary>A type, an attribute or a name of operations that a module refers to, with how often it does.</summary>
internal struct NumberedEntry
{
    private int _partsOrPlace;

    /// <summary>What it is; null for a place in a text that was parsed, which needs no attribute to be written.</summary>
    internal object? Symbol;

    internal int References;

    /// <summary>The number of the dialect whose it is.</summary>
    internal int Dialect;

    /// <summary>Of a place, the entry + 1 that <see cref="EntryTable"/> looks at next; 0 for none.</summary>
    internal int Next;

    /// <summary>Where <see cref="ModuleNumbering.Parts"/> says what the symbol itself refers to.</summary>
    internal int Parts
    {
        readonly get => _partsOrPlace;
        set => _partsOrPlace = value;
    }

    /// <summary>The number of the <see cref="Location"/>, of what has no symbol.</summary>
    internal int Place
    {
        readonly get => _partsOrPlace;
        set => _partsOrPlace = value;
    }
}
