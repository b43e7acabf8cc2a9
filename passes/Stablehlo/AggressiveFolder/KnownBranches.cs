using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Branches of which it is known which one runs.</summary>
internal static class KnownBranches
{
    /// <summary><c>case(dense&lt;1>) { … }, { return %x } ⇒ %x</c>; where others hold effects they stay, beside a branch that returns anything.</summary>
    public static bool Inline(CaseOp op, PatternRewriter rewriter)
    {
        // What nobody reads and is still there has to stay.
        if (!op.HasUses) return rewriter.NoMatch(op, $"The case op's result is unused.");
        if (ConstantFolding.IntegersOf(op.Index) is not [var index]) return rewriter.NoMatch(op, $"Branch index is not a constant.");
        var region = op.GetRegion(index >= 0 && index < op.RegionCount ? (int)index : op.RegionCount - 1);
        if (region.Entry.Last is not ReturnOp end || region.Entry.ArgumentCount > 0) return rewriter.NoMatch(op, $"its branch does not end with a return");
        for (int i = 0; i < op.ResultCount; i++)
        {
            if (!end.GetOperand(i).Type.Equals(op.GetResult(i).Type)) return rewriter.NoMatch(op, $"result #{i} is of another type than what its branch returns");
            if (op.GetResult(i).Type is not TokenType && !ElementCounts.MayBeConstant(op.GetResult(i).Type)) return rewriter.NoMatch(op, $"unable to create placeholder value for type");
        }
        var values = end.Operands.ToArray();
        rewriter.InlineBlockBefore(region.Entry, op);
        for (int i = 0; i < values.Length; i++) rewriter.ReplaceAllUsesWith(op.GetResult(i), values[i]);
        rewriter.Erase(end);
        if (SideEffects.WouldBeTriviallyDead(op)) return rewriter.Erase(op);
        AddPlaceholder(op, region, rewriter);
        return true;
    }

    private static void AddPlaceholder(CaseOp op, Region region, PatternRewriter rewriter)
    {
        var block = rewriter.CreateBlock(region);
        rewriter.SetInsertionPointToEnd(block);
        rewriter.Location = op.Location;
        ReturnOp.Create(rewriter, [.. op.Results.Types().Select(type => Placeholder(type, rewriter))]);
        rewriter.NotifyModified(op);
    }

    private static Value Placeholder(IrType type, PatternRewriter rewriter) =>
        type is TensorType tensor ? ConstantOp.Create(rewriter, ZeroElements.Of(tensor)).Output : AfterAllOp.Create(rewriter, []).Result;
}
