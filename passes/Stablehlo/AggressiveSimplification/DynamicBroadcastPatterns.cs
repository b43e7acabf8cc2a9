using OpenXla.Ir.Dialects.Stablehlo;
using Shapes = OpenXla.Ir.Dialects.Shape;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Broadcasts to shapes that are operands, of which enough is known.</summary>
internal static class DynamicBroadcastPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<DynamicBroadcastInDimOp>(Merge)
        .Add<DynamicBroadcastInDimOp>(BecomeConversion)
        .Add<DynamicBroadcastInDimOp>(BecomeReshape)
        .Add<DynamicBroadcastInDimOp>(DropToOwnShape)
        .Add<DynamicBroadcastInDimOp>(BecomeStatic);

    /// <summary><c>dynamic_broadcast_in_dim(dynamic_broadcast_in_dim(x, _), shape) ⇒ dynamic_broadcast_in_dim(x, shape)</c>; what was known to repeat or not is forgotten.</summary>
    private static bool Merge(DynamicBroadcastInDimOp op, PatternRewriter rewriter)
    {
        if (op.Operand.DefiningOp is not DynamicBroadcastInDimOp inner) return rewriter.NoMatch(op, $"its operand is no dynamic broadcast");
        var dimensions = BroadcastPatterns.MergedDimensions(inner.Dimensions, op.Dimensions);
        return rewriter.ReplaceKeeping(op, DynamicBroadcastInDimOp.Create(rewriter, op.Result.Type, inner.Operand, op.OutputShape, dimensions, knownExpanding: [], knownNonexpanding: []).Result);
    }

    /// <summary><c>dynamic_broadcast_in_dim(x, _), dims = [0] {known_nonexpanding_dimensions = [0]} ⇒ convert(x)</c>, which keeps the type.</summary>
    private static bool BecomeConversion(DynamicBroadcastInDimOp op, PatternRewriter rewriter)
    {
        if (!HloShapes.IsIdentity(op.Dimensions.Span)) return rewriter.NoMatch(op, $"dimensions change places");
        if (op.KnownNonexpanding is not { } kept || kept.Count != op.Result.Type.Rank) return rewriter.NoMatch(op, $"elements may repeat");
        if (Dialects.Stablehlo.HloElements.IsQuantized(op.Result.Type.ElementType)) return rewriter.NoMatch(op, $"quantized elements are not converted");
        return rewriter.ReplaceKeeping(op, ConvertOp.Create(rewriter, op.Result.Type, op.Operand).Result);
    }

    /// <summary><c>dynamic_broadcast_in_dim(dynamic_reshape(x, shape), shape), dims = [0, 1] ⇒ dynamic_reshape(x, shape)</c></summary>
    private static bool BecomeReshape(DynamicBroadcastInDimOp op, PatternRewriter rewriter)
    {
        if (op.Operand.DefiningOp is not DynamicReshapeOp reshape || reshape.OutputShape != op.OutputShape) return rewriter.NoMatch(op, $"its operand is not reshaped to its shape");
        if (!HloShapes.IsIdentity(op.Dimensions.Span)) return rewriter.NoMatch(op, $"dimensions change places");
        return rewriter.ReplaceKeeping(op, DynamicReshapeOp.Create(rewriter, op.Result.Type, reshape.Operand, op.OutputShape).Result);
    }

    /// <summary><c>dynamic_broadcast_in_dim(x, shape.shape_of(x)) ⇒ x</c></summary>
    private static bool DropToOwnShape(DynamicBroadcastInDimOp op, PatternRewriter rewriter)
    {
        if (op.OutputShape.DefiningOp is not Shapes.ShapeOfOp shape || shape.Arg != (Value)op.Operand) return rewriter.NoMatch(op, $"the shape is not that of its operand");
        if (!HloShapes.IsIdentity(op.Dimensions.Span)) return rewriter.NoMatch(op, $"dimensions change places");
        return op.Operand.Type.Equals(op.Result.Type) ? rewriter.ReplaceKeeping(op, op.Operand) : rewriter.NoMatch(op, $"its type is not that of its operand");
    }

    /// <summary><c>dynamic_broadcast_in_dim(x, dense&lt;[2, 4]>) : tensor&lt;?x4xf32> ⇒ broadcast_in_dim(x) : tensor&lt;2x4xf32></c></summary>
    private static bool BecomeStatic(DynamicBroadcastInDimOp op, PatternRewriter rewriter)
    {
        if (!op.Operand.Type.HasStaticShape) return rewriter.NoMatch(op, $"requires operand static shape");
        var type = op.Result.Type;
        if (type.HasStaticShape) return rewriter.ReplaceKeeping(op, BroadcastInDimOp.Create(rewriter, type, op.Operand, op.Dimensions).Result);
        if (ConstantFolding.IntegersOf(op.OutputShape) is not { } shape || Array.Exists(shape, static extent => extent < 0))
            return rewriter.NoMatch(op, $"requires output static shape or constant broadcast dimensions");
        var known = new TensorType(Shape.Create(shape), type.ElementType);
        if (!HloTypes.AreCompatible(known, type)) return rewriter.NoMatch(op, $"{known} is no {type}");
        var value = BroadcastInDimOp.Create(rewriter, known, op.Operand, op.Dimensions).Result;
        return IsUsedOutside(op) ? rewriter.ReplaceKeeping(op, ConvertOp.Create(rewriter, type, value).Result) : rewriter.ReplaceKeeping(op, value);
    }

    /// <summary>Operations of other dialects, as returns of functions, want the type as it is.</summary>
    private static bool IsUsedOutside(DynamicBroadcastInDimOp op)
    {
        foreach (var use in op.Result.Uses)
            if (use.Owner.Info.DialectName != "stablehlo") return true;
        return false;
    }
}
