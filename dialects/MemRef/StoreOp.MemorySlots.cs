using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Writes what a slot holds then.</summary>
public sealed partial class StoreOp : IPromotableAccess, IDestructurableAccess
{
    public bool LoadsFrom(MemorySlot slot) => false;

    public bool StoresTo(MemorySlot slot) => (OpenXla.Ir.Value)Memory == slot.Pointer;

    public Value GetStored(MemorySlot slot, Value reaching, OpBuilder builder, DataLayout layout) => Value;

    public bool CanRemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(uses);
        return uses.Count == 1 && uses.First().Value == slot.Pointer && (OpenXla.Ir.Value)Memory == slot.Pointer && Value != slot.Pointer && Value.Type.Equals(slot.ElementType);
    }

    public bool RemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, Value reaching, OpBuilder builder, DataLayout layout) => true;

    public bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(used);
        if ((OpenXla.Ir.Value)Memory != slot.Pointer || Value == slot.Pointer || ElementIndex.Of(Indices, Memory.Type) is not { } index) return false;
        used.Add(index);
        return true;
    }

    public bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(subslots);
        SetOperands(Value, subslots[ElementIndex.Of(Indices, Memory.Type)!].Pointer);
        return false;
    }
}
