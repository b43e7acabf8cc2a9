namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Memory of one element may become values, that of few elements as many allocations.</summary>
public sealed partial class AllocaOp : IPromotableAllocation, IDestructurableAllocation
{
    public IReadOnlyList<MemorySlot> PromotableSlots
    {
        get
        {
            var type = Memory.Type;
            foreach (long extent in type.Shape)
                if (extent != 1) return [];
            return [new MemorySlot(Memory, type.ElementType)];
        }
    }

    public Value CreateDefaultValue(MemorySlot slot, OpBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Location = Location;
        return Ub.PoisonOp.Create(builder, slot.ElementType).Result;
    }

    public IPromotableAllocation? HandlePromotionComplete(MemorySlot slot, Value defaultValue)
    {
        if (defaultValue is { IsNull: false, HasUses: false }) defaultValue.DefiningOp!.Erase();
        Erase();
        return null;
    }

    public IReadOnlyList<DestructurableSlot> DestructurableSlots =>
        Memory.Type.SubelementTypes is { } elements ? [new DestructurableSlot(new MemorySlot(Memory, Memory.Type), elements)] : [];

    public IReadOnlyDictionary<IrAttribute, MemorySlot> Destructure(DestructurableSlot slot, IReadOnlyCollection<IrAttribute> used, OpBuilder builder, List<IDestructurableAllocation> created)
    {
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(created);
        var element = Memory.Type.ElementType;
        var subslots = new Dictionary<IrAttribute, MemorySlot>();
        foreach (var index in used)
        {
            var part = Create(builder, new MemRefType([], element), [], []);
            created.Add(part);
            subslots.Add(index, new MemorySlot(part.Memory, element));
        }
        return subslots;
    }

    public IDestructurableAllocation? HandleDestructuringComplete(DestructurableSlot slot)
    {
        Erase();
        return null;
    }
}
