namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that allocates memory which may be allocated in parts instead.</summary>
public interface IDestructurableAllocation
{
    /// <summary>The slots that may be taken apart.</summary>
    IReadOnlyList<DestructurableSlot> DestructurableSlots { get; }

    /// <summary>Allocates the parts that are used.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="used">Their indices.</param>
    /// <param name="builder">Stands right after the operation.</param>
    /// <param name="created">Takes the new allocations.</param>
    /// <returns>The slots of the parts, by index.</returns>
    IReadOnlyDictionary<IrAttribute, MemorySlot> Destructure(DestructurableSlot slot, IReadOnlyCollection<IrAttribute> used, OpBuilder builder, List<IDestructurableAllocation> created);

    /// <summary>Nobody uses the slot any more: the operation erases itself.</summary>
    /// <returns>An allocation that came in its place; null for none.</returns>
    IDestructurableAllocation? HandleDestructuringComplete(DestructurableSlot slot);
}
