using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>One element may become values; a struct or an array as many allocations as it has parts.</summary>
public sealed partial class AllocaOp : IPromotableAllocation, IDestructurableAllocation
{
    public IReadOnlyList<MemorySlot> PromotableSlots => Block is { IsEntry: true } ? [new MemorySlot(Res, ElementType.Value)] : [];

    public Value CreateDefaultValue(MemorySlot slot, OpBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Location = Location;
        return UndefOp.Create(builder, slot.ElementType).Res;
    }

    /// <summary>A debugger learns of the value that the variable has from here on.</summary>
    public void HandleBlockArgument(MemorySlot slot, Value argument, OpBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var use in Res.Uses)
        {
            if (use.Owner is not DbgDeclareIntrinsic declare) continue;
            builder.Location = declare.Location;
            declare.CreateValue(builder, argument);
        }
    }

    public IPromotableAllocation? HandlePromotionComplete(MemorySlot slot, Value defaultValue)
    {
        if (defaultValue is { IsNull: false, HasUses: false }) defaultValue.DefiningOp!.Erase();
        Erase();
        return null;
    }

    public IReadOnlyList<DestructurableSlot> DestructurableSlots =>
        OperationFolding.ConstantOf(ArraySize) is IntegerAttr { IsOne: true } && (ElementType.Value as IDestructurableType)?.SubelementTypes is { } parts
            ? [new DestructurableSlot(new MemorySlot(Res, ElementType.Value), parts)]
            : [];

    public IReadOnlyDictionary<IrAttribute, MemorySlot> Destructure(DestructurableSlot slot, IReadOnlyCollection<IrAttribute> used, OpBuilder builder, List<IDestructurableAllocation> created)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(created);
        var subslots = new Dictionary<IrAttribute, MemorySlot>();
        foreach (var index in used)
        {
            var type = slot.TypeAt(index)!;
            var part = Create(builder, LlvmPointerType.Default, ArraySize, new TypeAttr(type));
            created.Add(part);
            subslots.Add(index, new MemorySlot(part.Res, type));
        }
        return subslots;
    }

    public IDestructurableAllocation? HandleDestructuringComplete(DestructurableSlot slot)
    {
        Erase();
        return null;
    }
}
