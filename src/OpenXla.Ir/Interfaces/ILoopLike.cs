using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Interfaces;

/// <summary>A loop: operations whose operands come from outside of its regions may be moved before it.</summary>
public interface ILoopLike
{
    /// <summary>The regions that run again and again.</summary>
    IEnumerable<Region> LoopRegions { get; }

    /// <summary>Values carried from one iteration to the next: what they start with. Empty where the loop carries none.</summary>
    OperandRange LoopInits => default;

    /// <summary>The arguments of the body that stand for the carried values, as many as <see cref="LoopInits"/>.</summary>
    IReadOnlyList<Value> LoopIterArguments => [];

    /// <summary>The operands of the terminator that become the carried values of the next iteration.</summary>
    OperandRange LoopYields => default;

    /// <summary>Replaces the loop by one that carries a value more, as <see cref="LoopExtension.CarryOneMore"/>; null where it can't.</summary>
    Operation? CarryOneMore(Value init, Value next, PatternRewriter rewriter) => null;

    /// <summary>What it counts, with signs, in each of its directions; empty where it does not count.</summary>
    IReadOnlyList<LoopBounds> CountedBounds => [];

    /// <summary>Whether a value is the same for all iterations.</summary>
    bool IsDefinedOutsideOfLoop(Value value)
    {
        var region = value.DefiningOp is { } op ? op.ParentRegion : value.ArgumentOwner!.Parent;
        foreach (var inside in LoopRegions)
            if (region is null || region.IsWithin(inside)) return false;
        return true;
    }

    /// <summary>Moves an operation of the loop before it.</summary>
    void MoveOutOfLoop(Operation op) => op.MoveBefore((Operation)this);
}
