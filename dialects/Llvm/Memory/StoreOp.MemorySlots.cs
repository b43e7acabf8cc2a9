using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes what a slot holds then, or the first bits of it.</summary>
public sealed partial class StoreOp : IPromotableAccess, IDestructurableAccess, ISafeSlotAccess
{
    public bool LoadsFrom(MemorySlot slot) => false;

    public bool StoresTo(MemorySlot slot) => Addr == slot.Pointer;

    public bool KeepsPartOf(MemorySlot slot, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return !Value.Type.Equals(slot.ElementType) && layout.SizeInBits(Value.Type) != layout.SizeInBits(slot.ElementType);
    }

    public Value GetStored(MemorySlot slot, Value reaching, OpBuilder builder, DataLayout layout) => new SlotConversion(builder, layout).Insert(Value, reaching);

    public bool CanRemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(uses);
        ArgumentNullException.ThrowIfNull(layout);
        // The pointer may be what is written to, but not what is written.
        return uses.Count == 1 && uses.First().Value == slot.Pointer && Addr == slot.Pointer && Value != slot.Pointer && !Volatile
            && SlotConversion.CanInsert(layout, slot.ElementType, Value.Type);
    }

    public bool RemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, Value reaching, OpBuilder builder, DataLayout layout) => true;

    public bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return !Volatile && Value != slot.Pointer && Subslots.CanReachFirst(slot, Value.Type, used, layout);
    }

    public bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(subslots);
        Addr = subslots[Subslots.First].Pointer;
        return false;
    }

    public bool StaysWithin(MemorySlot slot, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return Addr != slot.Pointer || layout.Size(Value.Type) <= layout.Size(slot.ElementType);
    }
}
