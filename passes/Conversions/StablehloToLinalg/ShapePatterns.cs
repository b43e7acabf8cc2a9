using OpenXla.Ir.Affine;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Linalg = OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Reshape, broadcast, transpose and reverse.</summary>
internal static class ShapePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<Hlo.ReshapeOp>(LowerReshape)
        .Add<Hlo.BroadcastInDimOp>(LowerBroadcastInDim)
        .Add<Hlo.BroadcastOp>(LowerBroadcast)
        .Add<Hlo.TransposeOp>(LowerTranspose)
        .Add<Hlo.ReverseOp>(LowerReverse)
        .Add<Hlo.BitcastConvertOp>(BitcastLowering.Lower);

    /// <summary><c>stablehlo.reshape ⇒ tensor.collapse_shape, tensor.expand_shape</c></summary>
    private static bool LowerReshape(Hlo.ReshapeOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op.Operand.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return rewriter.Replace(op, Reshaping.Reshape(rewriter, rewriter.Converted(op.Operand), TensorBuilding.ResultType(rewriter, op.Result)));
    }

    /// <summary><c>stablehlo.broadcast_in_dim %x, dims = [1] ⇒ linalg.generic {indexing_maps = [(d0, d1) -> (d1), …]} { linalg.yield %x }</c></summary>
    private static bool LowerBroadcastInDim(Hlo.BroadcastInDimOp op, PatternRewriter rewriter) => Spread(op, op.Operand, op.Dimensions.Span, op.Result, rewriter);

    /// <summary><c>stablehlo.broadcast %x, sizes = [2] ⇒ linalg.generic {indexing_maps = [(d0, d1) -> (d1), …]} { linalg.yield %x }</c></summary>
    private static bool LowerBroadcast(Hlo.BroadcastOp op, PatternRewriter rewriter)
    {
        var dimensions = new long[op.Operand.Type.Rank];
        for (int i = 0; i < dimensions.Length; i++) dimensions[i] = op.Result.Type.Rank - dimensions.Length + i;
        return Spread(op, op.Operand, dimensions, op.Result, rewriter);
    }

    private static bool Spread(Operation op, Value<TensorType> value, ReadOnlySpan<long> dimensions, Value<TensorType> result, PatternRewriter rewriter)
    {
        if (WhyNot(value.Type, result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, result);
        var operand = rewriter.Converted((Value)value);
        var from = (TensorType)operand.Type;
        // Extents of 1 that repeat go first, so that what is left of the map is a choice of loops.
        var (kept, extents) = (new List<int>(), new List<long>());
        for (int i = 0; i < from.Rank; i++)
        {
            int dimension = (int)dimensions[i];
            if (from.Shape[i] == 1 && type.Shape[dimension] != 1) continue;
            kept.Add(dimension);
            extents.Add(from.Shape[i]);
        }
        if (kept.Count < from.Rank) operand = Reshaping.Reshape(rewriter, operand, (TensorType)from.WithShape(Shape.Create(extents.ToArray())));
        var map = new AffineMap(type.Rank, 0, [.. kept.Select(d => AffineExpr.Dim(d))]);
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, [operand], [map], type, static (_, arguments) => arguments[0]));
    }

    /// <summary><c>stablehlo.transpose ⇒ linalg.transpose</c></summary>
    private static bool LowerTranspose(Hlo.TransposeOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op.Operand.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        if (type.Rank == 0) return rewriter.Replace(op, rewriter.Converted(op.Operand));
        return rewriter.Replace(op, Linalg.TransposeOp.Create(rewriter, rewriter.Converted(op.Operand), TensorBuilding.Empty(rewriter, type), op.Permutation.Span));
    }

    /// <summary><c>stablehlo.reverse %x, dims = [0] ⇒ linalg.generic {indexing_maps = [(d0) -> (-d0 + n - 1), …]} { linalg.yield %x }</c></summary>
    private static bool LowerReverse(Hlo.ReverseOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op.Operand.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        var indices = Enumerable.Range(0, type.Rank).Select(d => op.Dimensions.Span.Contains(d) ? AffineExpr.Constant(type.Shape[d] - 1) - AffineExpr.Dim(d) : AffineExpr.Dim(d));
        var map = new AffineMap(type.Rank, 0, [.. indices]);
        return rewriter.Replace(op, TensorBuilding.Map(rewriter, [rewriter.Converted(op.Operand)], [map], type, static (_, arguments) => arguments[0]));
    }

    /// <summary>What stands in the way of moving elements; null where nothing does.</summary>
    internal static string? WhyNot(params ReadOnlySpan<TensorType> types)
    {
        foreach (var type in types)
        {
            if (!type.HasStaticShape) return $"the shape of {type} is dynamic";
        }
        return null;
    }
}
