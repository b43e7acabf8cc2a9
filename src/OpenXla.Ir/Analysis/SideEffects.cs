using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis;

/// <summary>What operations do to memory, as far as they say.</summary>
public static class SideEffects
{
    /// <summary>True where the op, with all its regions hold, neither reads nor writes memory.</summary>
    public static bool IsMemoryEffectFree(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.Info.Is(OperationTraits.NoMemoryEffect) && op.RegionCount == 0) return true;
        if (op.As<IMemoryEffects>() is { } effects)
        {
            var list = new List<MemoryEffect>();
            effects.GetEffects(list);
            if (list.Count > 0) return false;
            if (!op.Info.Is(OperationTraits.RecursiveMemoryEffects)) return true;
        }
        else if (!op.Info.Is(OperationTraits.RecursiveMemoryEffects))
        {
            return op.Info.Is(OperationTraits.NoMemoryEffect);
        }
        return AllInside(op, IsMemoryEffectFree);
    }

    /// <summary>True where the op may run although it did not: without effect, and speculatable.</summary>
    public static bool IsPure(Operation op) => IsSpeculatable(op) && IsMemoryEffectFree(op);

    /// <summary>True where running the op for nothing does no harm as far as its values go: it is defined for them and ends.</summary>
    public static bool IsSpeculatable(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.Info.Is(OperationTraits.Pure)) return true;
        return op.As<ISpeculatable>()?.Speculatability switch
        {
            Speculatability.Speculatable => true,
            Speculatability.RecursivelySpeculatable => AllInside(op, IsSpeculatable),
            _ => false,
        };
    }

    /// <summary>True where erasing the op changes nothing: unused, and without an effect that anyone could see.</summary>
    public static bool IsTriviallyDead(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return !op.HasUses && WouldBeTriviallyDead(op);
    }

    /// <summary>True where the op could be erased if nobody used its results.</summary>
    public static bool WouldBeTriviallyDead(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.Info.Is(OperationTraits.Terminator | OperationTraits.Symbol)) return false;
        return HasOnlyUnseenEffects(op);
    }

    private static bool HasOnlyUnseenEffects(Operation op)
    {
        bool recursive = op.Info.Is(OperationTraits.RecursiveMemoryEffects);
        if (op.Info.Is(OperationTraits.NoMemoryEffect) && !recursive) return true;
        if (op.As<IMemoryEffects>() is { } effects)
        {
            var list = new List<MemoryEffect>();
            effects.GetEffects(list);
            foreach (var effect in list)
            {
                // What it only reads, or allocates for itself and whatever it does to that, nobody misses.
                if (effect.Kind != MemoryEffectKind.Read && !AllocatesItself(op, list, effect.Value)) return false;
            }
            if (!recursive) return true;
        }
        else if (!recursive)
        {
            return false;
        }
        return AllInside(op, static inner => inner.Info.Is(OperationTraits.Terminator) || HasOnlyUnseenEffects(inner));
    }

    private static bool AllocatesItself(Operation op, List<MemoryEffect> effects, Value value)
    {
        if (value.IsNull || value.DefiningOp != op) return false;
        foreach (var effect in effects)
            if (effect.Kind == MemoryEffectKind.Allocate && effect.Value == value) return true;
        return false;
    }

    private static bool AllInside(Operation op, Func<Operation, bool> predicate)
    {
        foreach (var region in op.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next)
                    if (!(inner.Info.Is(OperationTraits.Terminator) && inner.SuccessorCount == 0) && !predicate(inner)) return false;
        return true;
    }
}
