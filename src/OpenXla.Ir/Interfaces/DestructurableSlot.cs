namespace OpenXla.Ir.Interfaces;

/// <summary>A <see cref="MemorySlot"/> that slots for its parts may take the place of.</summary>
/// <param name="Slot">The memory.</param>
/// <param name="Subelements">The types of its parts by index, in order.</param>
public sealed record DestructurableSlot(MemorySlot Slot, IReadOnlyList<KeyValuePair<IrAttribute, IrType>> Subelements)
{
    /// <summary>What operations reach the memory by.</summary>
    public Value Pointer => Slot.Pointer;

    /// <summary>The type of a part; null where there is none of that index.</summary>
    public IrType? TypeAt(IrAttribute index)
    {
        foreach (var (key, type) in Subelements)
            if (key.Equals(index)) return type;
        return null;
    }
}
