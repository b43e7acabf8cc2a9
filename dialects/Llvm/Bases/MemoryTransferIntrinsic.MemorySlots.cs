using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A copy from a slot is a store of its value, a copy to it a load; parts are copied one by one.</summary>
public abstract partial class MemoryTransferIntrinsic : IPromotableAccess, IDestructurableAccess, ISafeSlotAccess
{
    /// <summary>Creates the same for other places and another length, of the length's type.</summary>
    private protected abstract void CreateLike(OpBuilder builder, Value target, Value source, long length);

    public bool LoadsFrom(MemorySlot slot) => Src == slot.Pointer;

    public bool StoresTo(MemorySlot slot) => Dst == slot.Pointer;

    public Value GetStored(MemorySlot slot, Value reaching, OpBuilder builder, DataLayout layout) => LoadOp.Create(builder, slot.ElementType, Src).Res;

    public bool CanRemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(uses);
        ArgumentNullException.ThrowIfNull(layout);
        // Through another address of the slot, or from the slot to itself, there is no one value to copy.
        return uses.Count == 1 && uses.First().Value == slot.Pointer && Dst != Src && !IsVolatile.Boolean && StaticLength is { } length && length == layout.Size(slot.ElementType);
    }

    public bool RemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, Value reaching, OpBuilder builder, DataLayout layout)
    {
        if (LoadsFrom(slot)) StoreOp.Create(builder, reaching, Dst);
        return true;
    }

    public bool StaysWithin(MemorySlot slot, List<MemorySlot> mustBeSafe, DataLayout layout) => WritesWithin(slot, layout);

    public bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(layout);
        if (IsVolatile.Boolean || Dst == Src || slot.Slot.ElementType is not (LlvmStructType or LlvmArrayType)) return false;
        if (StaticLength is not { } length || length != layout.Size(slot.Slot.ElementType)) return false;
        if (Src != slot.Pointer) return true;
        foreach (var (index, _) in slot.Subelements)
            if (!used.Contains(index)) used.Add(index);
        return true;
    }

    public bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(subslots);
        ArgumentNullException.ThrowIfNull(layout);
        bool isTarget = Dst == slot.Pointer;
        foreach (var (index, type) in slot.Subelements)
        {
            if (!subslots.TryGetValue(index, out var part)) continue;
            var other = GetElementPtrOp.Create(builder, slot.Slot.ElementType, isTarget ? Src : Dst, [0, (int)((IntegerAttr)index).Int64]).Res;
            CreateLike(builder, isTarget ? part.Pointer : other, isTarget ? other : part.Pointer, layout.Size(type)!.Value);
        }
        return true;
    }
}
