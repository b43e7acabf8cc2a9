namespace OpenXla.Ir.Analysis;

/// <summary>That a region gathers values into one that it hands from run to run: <c>%next = combine %carried, %value</c>.</summary>
/// <param name="Value">What is gathered.</param>
/// <param name="Combiners">The operations that gather it, in their order.</param>
public sealed record Reduction(Value Value, IReadOnlyList<Operation> Combiners)
{
    /// <summary>
    /// The reduction of one of the values that a region carries: one operation without effect reads it and what has nothing to do with
    /// carried values, and only the terminator reads the result, at the place of the carried value. Null where it is none.
    /// </summary>
    /// <param name="carried">All arguments of the region that stand for carried values.</param>
    /// <param name="position">Which of them is asked for.</param>
    public static Reduction? Find(IReadOnlyList<Value> carried, int position)
    {
        ArgumentNullException.ThrowIfNull(carried);
        var argument = carried[position];
        if (!argument.HasOneUse) return null;
        var combiner = UserOf(argument);
        if (combiner.OperandCount != 2) return null;
        var value = combiner.GetOperand(combiner.GetOperand(0) == argument ? 1 : 0);
        var owner = argument.ArgumentOwner!.ParentOp!;
        if (DependsOn(value, carried, owner)) return null;
        var combiners = new List<Operation>();
        for (var at = combiner; !(at.Info.Is(OperationTraits.Terminator) || !at.Info.IsRegistered); at = UserOf(at.FirstResult))
        {
            if (!SideEffects.IsMemoryEffectFree(at) || at.ResultCount != 1 || !at.FirstResult.HasOneUse || at.ParentOp != owner) return null;
            combiners.Add(at);
        }
        if (combiners.Count != 1) return null;
        var end = UserOf(combiners[0].FirstResult);
        return position < end.OperandCount && end.GetOperand(position) == combiners[0].FirstResult ? new Reduction(value, combiners) : null;
    }

    private static Operation UserOf(Value value) => value.Uses.ToArray()[0].Owner;

    private static bool DependsOn(Value value, IReadOnlyList<Value> carried, Operation owner)
    {
        if (carried.Contains(value)) return true;
        foreach (var op in Slices.Backward(value, op => !owner.Encloses(op)))
            foreach (var operand in op.Operands)
                if (carried.Contains(operand)) return true;
        return false;
    }
}
