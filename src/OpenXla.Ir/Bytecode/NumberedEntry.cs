namespace OpenXla.Ir.Bytecode;

/// <summary>A type, an attribute or a name of operations that a module refers to, with how often it does.</summary>
internal struct NumberedEntry
{
    /// <summary>What it is; null for a place in a text that was parsed, which needs no attribute to be written.</summary>
    internal object? Symbol;

    /// <summary>The hash of the symbol; of a place, the number of its <see cref="Location"/>.</summary>
    internal int Key;

    /// <summary>The entry + 1 that <see cref="EntryTable"/> looks at next; 0 for none.</summary>
    internal int Next;

    internal int References;

    /// <summary>Where <see cref="ModuleNumbering.Parts"/> says what the entry itself refers to.</summary>
    internal int Parts;

    /// <summary>The number of the dialect whose it is.</summary>
    internal int Dialect;
}
