using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Reads what a slot holds, or the first bits of it.</summary>
public sealed partial class LoadOp : IPromotableAccess, IDestructurableAccess, ISafeSlotAccess
{
    public bool LoadsFrom(MemorySlot slot) => Addr == slot.Pointer;

    public bool StoresTo(MemorySlot slot) => false;

    public Value GetStored(MemorySlot slot, Value reaching, OpBuilder builder, DataLayout layout) => throw new InvalidOperationException("a load stores nothing");

    public bool CanRemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(uses);
        ArgumentNullException.ThrowIfNull(layout);
        return uses.Count == 1 && uses.First().Value == slot.Pointer && Addr == slot.Pointer && !Volatile
            && SlotConversion.CanExtract(layout, slot.ElementType, Res.Type);
    }

    public bool RemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, Value reaching, OpBuilder builder, DataLayout layout)
    {
        Res.ReplaceAllUsesWith(new SlotConversion(builder, layout).Extract(reaching, Res.Type));
        return true;
    }

    public bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout) =>
        !Volatile && Subslots.CanReachFirst(slot, Res.Type, used, layout);

    public bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(subslots);
        Addr = subslots[Subslots.First].Pointer;
        return false;
    }

    public bool StaysWithin(MemorySlot slot, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return Addr != slot.Pointer || layout.Size(Res.Type) <= layout.Size(slot.ElementType);
    }
}
