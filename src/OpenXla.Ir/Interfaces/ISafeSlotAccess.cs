using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Interfaces;

/// <summary>An operation that can say whether it stays within a <see cref="MemorySlot"/>.</summary>
public interface ISafeSlotAccess
{
    /// <summary>Whether nothing beyond the slot is reached through the slot's pointer.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="mustBeSafe">Takes slots in the operation's results, of which the same must be shown.</param>
    /// <param name="layout">Sizes of types.</param>
    bool StaysWithin(MemorySlot slot, List<MemorySlot> mustBeSafe, DataLayout layout);
}
