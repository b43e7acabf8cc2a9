namespace OpenXla.Ir.Bytecode;

/// <summary>What the properties of an operation refer to, and their number.</summary>
internal sealed class PropertyMemo(Operation op, NumberedEntry[] entries) : KnownProperties(op)
{
    /// <summary>The number of this set of properties in its section, once it is written.</summary>
    internal int? Number { get; set; }

    /// <summary>Counts one more reference to all that the properties refer to.</summary>
    internal void Refer()
    {
        foreach (var entry in entries) entry.References++;
    }
}
