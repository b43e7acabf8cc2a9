using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Sorts of what is asked for, along a dimension that is said from the front.</summary>
internal static class SortPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<SortOp>(DropUnused)
        .Add<SortOp>(SetDimension);

    /// <summary><c>%a, %b = sort(x, y) ⇒ %a = sort(x)</c>, where nobody reads %b and y decides nothing</summary>
    private static bool DropUnused(SortOp op, PatternRewriter rewriter)
    {
        var comparator = op.Comparator.Entry;
        int[] kept = [.. Enumerable.Range(0, op.OperandCount).Where(i => op.GetResult(i).HasUses || comparator.GetArgument(2 * i).HasUses || comparator.GetArgument((2 * i) + 1).HasUses)];
        if (kept.Length == op.OperandCount) return rewriter.NoMatch(op, $"all operands are used");
        if (kept.Length == 0) return rewriter.NoMatch(op, $"nothing would be left to sort");
        var state = rewriter.NewState<SortOp>();
        foreach (int i in kept) state.AddOperands(op.Inputs[i]).AddResultTypes(op.GetResult(i).Type);
        foreach (var (name, value) in op.InherentAttributes) state.AddAttribute(name, value);
        state.RegionCount = 1;
        var smaller = rewriter.Insert<SortOp>(state);
        rewriter.InlineRegion(op.Comparator, smaller.Comparator);
        for (int i = comparator.ArgumentCount - 1; i >= 0; i--)
            if (!kept.Contains(i / 2)) comparator.EraseArgument(i);
        for (int i = 0; i < kept.Length; i++) rewriter.ReplaceAllUsesWith(op.GetResult(kept[i]), smaller.GetResult(i));
        return rewriter.Erase(op);
    }

    /// <summary><c>sort(x : tensor&lt;3x5xi32>) {dimension = -1} ⇒ sort(x) {dimension = 1}</c></summary>
    private static bool SetDimension(SortOp op, PatternRewriter rewriter) => op.Dimension == -1 && op.OperandCount > 0
        ? rewriter.Modify(op, () => op.Dimension = ((TensorType)op.Inputs[0].Type).Rank - 1)
        : rewriter.NoMatch(op, $"dimension already set or no results");
}
