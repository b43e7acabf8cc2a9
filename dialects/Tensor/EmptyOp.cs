namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor of undefined content, a place to write results: <c>tensor.empty(%n) : tensor&lt;?x4xf32&gt;</c>.</summary>
[Op("tensor.empty", Syntax = "`(`$dynamicSizes`)` attr-dict `:` type($result)")]
public sealed partial class EmptyOp : Operation, IPure
{
    [Operand<Index>] public partial OperandRange DynamicSizes { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<CastOp>(CastOfEmpty).Add<DimOp>(DimOfEmpty).Add<EmptyOp>(FoldExtents);
    }

    /// <summary><c>cast(empty(%n)) : tensor&lt;?xf32> to tensor&lt;4xf32> ⇒ empty() : tensor&lt;4xf32></c></summary>
    private static bool CastOfEmpty(CastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not EmptyOp empty) return rewriter.NoMatch(op, $"the source is not empty");
        if (!StaticInformation.IsKept(empty.Result.Type, op.Dest.Type)) return rewriter.NoMatch(op, $"the cast forgets extents");
        var (from, to) = (empty.Result.Type.Shape, (TensorType)op.Dest.Type);
        var sizes = new List<Value>();
        for (int i = 0, next = 0; i < from.Rank; i++)
        {
            if (!from.IsDynamic(i)) continue;
            if (to.Shape.IsDynamic(i)) sizes.Add(empty.DynamicSizes[next]);
            next++;
        }
        return rewriter.Replace(op, Create(rewriter, to, sizes.ToArray()));
    }

    /// <summary><c>dim(empty(%n), 0) ⇒ %n</c></summary>
    private static bool DimOfEmpty(DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not EmptyOp empty) return rewriter.NoMatch(op, $"the source is not empty");
        var shape = empty.Result.Type.Shape;
        if (MixedIndex.ConstantOf(op.Index) is not (>= 0 and var index) || index >= shape.Rank || !shape.IsDynamic((int)index)) return rewriter.NoMatch(op, $"needs the number of a dynamic dimension");
        return rewriter.Replace(op, empty.DynamicSizes[shape.Span[..(int)index].Count(Shape.Dynamic)]);
    }

    /// <summary><c>empty(4) : tensor&lt;?xf32> ⇒ cast(empty() : tensor&lt;4xf32>)</c></summary>
    private static bool FoldExtents(EmptyOp op, PatternRewriter rewriter)
    {
        if (MixedIndices.FoldExtents(op.Result.Type.Shape, op.DynamicSizes, out var sizes) is not { } shape) return rewriter.NoMatch(op, $"no size is a constant");
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, Create(rewriter, op.Result.Type with { Shape = shape }, sizes).Result));
    }

    protected override void Verify(Verifier verifier) => DynamicSizeChecks.HasSizeOfEach(this, DynamicSizes, Result.Type.Shape, verifier);
}
