using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Values that a loop hands on as they are need not be carried: its regions read them from outside.</summary>
internal static class LoopInvariants
{
    /// <summary><c>%a, %b = while(%x, %y) { … return %x, f(%y) } ⇒ %b = while(%y) { … return f(%y) }</c></summary>
    public static bool Capture(WhileOp op, PatternRewriter rewriter)
    {
        if (op.Body.Entry.Last is not ReturnOp end) return rewriter.NoMatch(op, $"its body does not end with a return");
        var isInvariant = new bool[op.OperandCount];
        for (int i = 0; i < isInvariant.Length; i++) isInvariant[i] = IsInvariant(op, end, i);
        if (!isInvariant.Contains(true)) return rewriter.NoMatch(op, $"no loop invariant found");
        for (int i = 0; i < isInvariant.Length; i++)
        {
            if (!isInvariant[i]) continue;
            var value = op.Inits[i];
            rewriter.ReplaceAllUsesWith(op.Condition.Entry.GetArgument(i), value);
            rewriter.ReplaceAllUsesWith(op.Body.Entry.GetArgument(i), value);
            rewriter.ReplaceAllUsesWith(op.GetResult(i), value);
        }
        int[] carried = [.. Enumerable.Range(0, isInvariant.Length).Where(i => !isInvariant[i])];
        rewriter.Modify(end, () => end.SetOperands([.. carried.Select(i => end.GetOperand(i))]));
        var smaller = Create(op, carried, rewriter);
        for (int i = 0; i < carried.Length; i++) rewriter.ReplaceAllUsesWith(op.GetResult(carried[i]), smaller.GetResult(i));
        return rewriter.Erase(op);
    }

    private static bool IsInvariant(WhileOp op, ReturnOp end, int i)
    {
        var (value, argument) = (op.Inits[i], op.Body.Entry.GetArgument(i));
        if (end.GetOperand(i) != value && end.GetOperand(i) != argument) return false;
        return value.Type.Equals(argument.Type) && value.Type.Equals(op.Condition.Entry.GetArgument(i).Type) && value.Type.Equals(op.GetResult(i).Type);
    }

    private static WhileOp Create(WhileOp op, int[] carried, PatternRewriter rewriter)
    {
        var state = rewriter.NewState<WhileOp>();
        foreach (int i in carried) state.AddOperands(op.Inits[i]).AddResultTypes(op.GetResult(i).Type);
        foreach (var (name, value) in op.AllAttributes) state.AddAttribute(name, value);
        state.RegionCount = 2;
        var smaller = rewriter.Insert<WhileOp>(state);
        Move(op.Condition, smaller.Condition);
        Move(op.Body, smaller.Body);
        return smaller;

        void Move(Region from, Region to)
        {
            rewriter.InlineRegion(from, to);
            for (int i = to.Entry.ArgumentCount - 1; i >= 0; i--)
                if (!carried.Contains(i)) to.Entry.EraseArgument(i);
        }
    }
}
