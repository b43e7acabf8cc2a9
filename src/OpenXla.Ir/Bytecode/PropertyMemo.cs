namespace OpenXla.Ir.Bytecode;

/// <summary>The properties that an operation of a name had: the next one of that name mostly has the same attributes, and then what it refers to is known.</summary>
internal sealed class PropertyMemo(IrAttribute?[] attributes, NumberedEntry[] entries)
{
    private int _misses;

    /// <summary>The number of this set of properties in its section, once it is written.</summary>
    internal int? Number { get; set; }

    /// <summary>A name that is used with many properties keeps those it has for a while.</summary>
    internal bool MayStay => ++_misses < 64;

    internal bool Fits(Operation op)
    {
        for (int i = 0; i < attributes.Length; i++)
            if (!ReferenceEquals(op.GetInherentAttribute(i), attributes[i])) return false;
        return true;
    }

    /// <summary>Counts one more reference to all that the properties refer to.</summary>
    internal void Refer()
    {
        foreach (var entry in entries) entry.References++;
    }
}
