using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>With zeros as indices it is its base; with constants it reaches one part.</summary>
public sealed partial class GetElementPtrOp : IPromotableUser, IDestructurableAccess, ISafeSlotAccess
{
    public bool CanRemoveUses(IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        foreach (int index in RawConstantIndices)
            if (index != 0) return false;
        return IPromotableUser.DependsOnUsers(this, dependent);
    }

    public bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(mustBeSafe);
        ArgumentNullException.ThrowIfNull(layout);
        if (Base.Type is not LlvmPointerType || Base != slot.Pointer) return false;
        if (Subslots.OffsetOf(this, layout) is not { } offset || Subslots.At(slot, offset, layout) is not { } part) return false;
        if (slot.TypeAt(part.Index) is not { } type || layout.Size(type) is not { } size) return false;
        used.Add(part.Index);
        mustBeSafe.Add(new MemorySlot(Res, BytesOf(size - part.Offset)));
        return true;
    }

    public bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(subslots);
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(layout);
        var part = Subslots.At(slot, Subslots.OffsetOf(this, layout)!.Value, layout)!.Value;
        var state = builder.NewState<GetElementPtrOp>().AddOperands(subslots[part.Index].Pointer).AddResultTypes(Res.Type)
            .AddAttribute("rawConstantIndices", DenseArrayAttr.I32((int)part.Offset)).AddAttribute("elem_type", new TypeAttr(IntegerType.I8)).AddAttribute("noWrapFlags", NoWrapFlags);
        Res.ReplaceAllUsesWith(builder.InsertFolded(state));
        return true;
    }

    public bool StaysWithin(MemorySlot slot, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(mustBeSafe);
        ArgumentNullException.ThrowIfNull(layout);
        if (Base != slot.Pointer) return true;
        if (Subslots.OffsetOf(this, layout) is not { } offset || layout.Size(slot.ElementType) is not { } size || offset >= size) return false;
        mustBeSafe.Add(new MemorySlot(Res, BytesOf(size - offset)));
        return true;
    }

    /// <summary>Memory of which only the size counts.</summary>
    private static LlvmArrayType BytesOf(long count) => new(count, IntegerType.I8);
}
