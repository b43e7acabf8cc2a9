using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that reaches parts of a <see cref="DestructurableSlot"/>, and can reach slots of the parts instead.</summary>
public interface IDestructurableAccess
{
    /// <summary>Whether the operation uses the slot only as slots of its parts could be used.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="used">Takes the indices of the parts that it reaches.</param>
    /// <param name="mustBeSafe">Takes slots in its results, of which it must be shown that nobody reaches beyond them.</param>
    /// <param name="layout">Sizes of types.</param>
    bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout);

    /// <summary>Makes the operation use the slots of the parts; the builder stands right after it.</summary>
    /// <returns>True where the operation is to be erased.</returns>
    bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout);
}
