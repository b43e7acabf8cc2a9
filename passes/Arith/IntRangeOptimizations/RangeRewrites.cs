using OpenXla.Ir.Analysis;
using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Passes.Arith.IntRangeOptimizations;

/// <summary>What the ranges of values allow.</summary>
internal sealed class RangeRewrites(RangeSolver solver)
{
    /// <summary><c>%0 = cmpi ult, %a, %b ⇒ %0 = constant true</c> where %a is always less; of arguments of blocks too</summary>
    internal bool KnownConstants(Operation op, PatternRewriter rewriter)
    {
        if (op is IConstantLike) return rewriter.NoMatch(op, $"is a constant");
        bool found = false, all = op.ResultCount > 0;
        foreach (var result in op.Results)
        {
            bool replaced = Replace(result, op, rewriter);
            found |= replaced;
            all &= replaced || !result.HasUses;
        }
        if (found && all && SideEffects.IsTriviallyDead(op)) return rewriter.Erase(op);
        using var guard = rewriter.Guard();
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
            {
                rewriter.SetInsertionPointToStart(block);
                foreach (var argument in block.Arguments) found |= Replace(argument, op, rewriter);
            }
        return found || rewriter.NoMatch(op, $"no value that is read has just one possibility");
    }

    private bool Replace(Value value, Operation owner, PatternRewriter rewriter)
    {
        if (!value.HasUses || solver.RangeOf(value).ConstantFor(value.Type) is not { } constant) return false;
        rewriter.Location = value.Location;
        var made = owner.Info.Dialect?.MaterializeConstant(rewriter, constant, value.Type) ?? ConstantOp.Materialize(rewriter, constant, value.Type);
        if (made is null) return false;
        solver.Copy(value, made.GetResult(0));
        rewriter.ReplaceAllUsesWith(value, made.GetResult(0));
        return true;
    }

    /// <summary><c>remsi(x, m) ⇒ x</c> and <c>remui(x, m) ⇒ x</c> where 0 ≤ x &lt; m</summary>
    internal bool TrivialRemainder(Operation op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.GetOperand(1)) is not IntegerAttr { FitsInt64: true, Int64: > 0 } divisor) return rewriter.NoMatch(op, $"the divisor is no positive constant");
        var range = solver.RangeOf(op.GetOperand(0));
        if (range.IsUninitialized) return rewriter.NoMatch(op, $"nothing is known of the dividend");
        var (min, max) = op is RemUIOp ? (range.UnsignedMin, range.UnsignedMax) : (range.SignedMin, range.SignedMax);
        if (min.Sign < 0 || min > max || max >= divisor.Int64) return rewriter.NoMatch(op, $"the dividend may be out of [0, {divisor.Int64})");
        return rewriter.Replace(op, op.GetOperand(0));
    }
}
