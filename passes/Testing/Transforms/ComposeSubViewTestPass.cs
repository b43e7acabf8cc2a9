using OpenXla.Ir.Affine;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Affine;
using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Makes one window of a window on a window.</summary>
[Pass("test-compose-subview")]
public sealed partial class ComposeSubViewTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestComposeSubViewPass";

    protected override IReadOnlyList<string> DependentDialects => ["affine"];

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        new GreedyDriver(new PatternSet(op.Context).Add<SubViewOp>(Compose)).Run(op, new GreedyOptions { TopDown = true, RegionSimplification = RegionSimplificationLevel.Aggressive });
    }

    /// <summary><c>subview(subview %m[4] [8] [2])[3] [5] [1] ⇒ subview %m[10] [5] [2]</c></summary>
    private static bool Compose(SubViewOp op, PatternRewriter rewriter)
    {
        if (((Value)op.Source).DefiningOp is not SubViewOp outer) return rewriter.NoMatch(op, $"the source is no window");
        if (outer.Source.Type.Rank != outer.Result.Type.Rank) return rewriter.NoMatch(op, $"the source drops dimensions");
        var (outerSteps, steps, sizes) = (outer.StaticStrides, op.StaticStrides, op.StaticSizes);
        if (outer.Strides.Count > 0 || op.Strides.Count > 0) return rewriter.NoMatch(op, $"a stride shows at run time only");
        if (op.Sizes.Count > 0) return rewriter.NoMatch(op, $"a size shows at run time only");
        var outerOffsets = MixedIndices.Of(outer.StaticOffsets, outer.Offsets);
        var offsets = MixedIndices.Of(op.StaticOffsets, op.Offsets);
        var strides = new long[steps.Count];
        for (int i = 0; i < strides.Length; i++)
        {
            strides[i] = unchecked(outerSteps.GetInt64(i) * steps.GetInt64(i));
            offsets[i] = Combine(rewriter, outerOffsets[i], offsets[i], outerSteps.GetInt64(i));
        }
        return rewriter.Replace(op, SubViewOp.Create(
            rewriter, op.Result.Type, outer.Source, MixedIndices.Values(offsets), [], [], MixedIndices.Statics(offsets), sizes, DenseArrayAttr.I64(strides)));
    }

    private static MixedIndex Combine(PatternRewriter rewriter, MixedIndex outer, MixedIndex inner, long step)
    {
        if (outer.IsNumber && inner.IsNumber) return unchecked(outer.Number + (inner.Number * step));
        var values = new List<Value>();
        var sum = Part(outer) + (Part(inner) * step);
        return (Value)ApplyOp.Create(rewriter, [.. values], new AffineMapAttr(new AffineMap(0, values.Count, [sum]))).Result;

        AffineExpr Part(MixedIndex offset)
        {
            if (offset.IsNumber) return AffineExpr.Constant(offset.Number);
            values.Add(offset.Value);
            return AffineExpr.Symbol(values.Count - 1);
        }
    }
}
