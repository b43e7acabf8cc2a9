using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Reads what a slot holds.</summary>
public sealed partial class LoadOp : IPromotableAccess, IDestructurableAccess
{
    public bool LoadsFrom(MemorySlot slot) => (Value)Memory == slot.Pointer;

    public bool StoresTo(MemorySlot slot) => false;

    public Value GetStored(MemorySlot slot, Value reaching, OpBuilder builder, DataLayout layout) => throw new InvalidOperationException("a load stores nothing");

    public bool CanRemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(uses);
        return uses.Count == 1 && uses.First().Value == slot.Pointer && (Value)Memory == slot.Pointer && Result.Type.Equals(slot.ElementType);
    }

    public bool RemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, Value reaching, OpBuilder builder, DataLayout layout)
    {
        Result.ReplaceAllUsesWith(reaching);
        return true;
    }

    public bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(used);
        if ((Value)Memory != slot.Pointer || ElementIndex.Of(Indices, Memory.Type) is not { } index) return false;
        used.Add(index);
        return true;
    }

    public bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(subslots);
        SetOperands(subslots[ElementIndex.Of(Indices, Memory.Type)!].Pointer);
        return false;
    }
}
