using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.LoopInvariantCodeMotion;

/// <summary><c>for { %c = op(%outside); use(%c) } ⇒ %c = op(%outside); for { use(%c) }</c></summary>
public static class LoopInvariants
{
    /// <summary>Moves the invariant operations of one loop before it.</summary>
    /// <returns>How many were moved.</returns>
    public static int MoveOut(ILoopLike loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        int moved = 0;
        foreach (var region in loop.LoopRegions) moved += MoveOut(loop, region);
        return moved;
    }

    private static int MoveOut(ILoopLike loop, Region region)
    {
        int moved = 0;
        var pending = new Queue<Operation>(region.Blocks.SelectMany(static b => b.OperationsOf<Operation>()));
        while (pending.TryDequeue(out var op))
        {
            if (op.ParentRegion != region || !IsInvariant(op, loop)) continue;
            if (!SideEffects.IsMemoryEffectFree(op) || !SideEffects.IsSpeculatable(op)) continue;
            loop.MoveOutOfLoop(op);
            moved++;
            foreach (var result in op.Results)
                foreach (var use in result.Uses)
                    if (use.Owner.ParentRegion == region) pending.Enqueue(use.Owner);
        }
        return moved;
    }

    /// <summary>True where the operation, with all that its regions hold, reads nothing of the loop but what it defines itself.</summary>
    private static bool IsInvariant(Operation op, ILoopLike loop)
    {
        if (op.Info.Is(OperationTraits.Terminator)) return false;
        bool invariant = true;
        op.Walk(inner =>
        {
            foreach (var operand in inner.Operands)
                if (!IsDefinedInside(operand, op) && !loop.IsDefinedOutsideOfLoop(operand)) invariant = false;
        });
        return invariant;
    }

    private static bool IsDefinedInside(Value value, Operation op)
    {
        var owner = value.DefiningOp?.ParentOp ?? value.ArgumentOwner?.ParentOp;
        return owner is not null && op.Encloses(owner);
    }
}
