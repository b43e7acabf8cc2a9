using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Numbers along a dimension are counted once, and repeated along the others.</summary>
internal static class IotaPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<IotaOp>(BecomeZero)
        .Add<IotaOp>(Repeat)
        .Add<DynamicIotaOp>(BecomeStatic)
        .Add<DynamicIotaOp>(RepeatDynamic);

    /// <summary><c>iota dim = 0 : tensor&lt;1x4xi32> ⇒ dense&lt;0></c></summary>
    private static bool BecomeZero(IotaOp op, PatternRewriter rewriter)
    {
        if (op.Output.Type.Shape[(int)op.Dimension] != 1) return rewriter.NoMatch(op, $"there is more than one number");
        if (!ElementCounts.MayBeConstant(op.Output.Type)) return rewriter.NoMatch(op, $"there is no constant of type {op.Output.Type}");
        return rewriter.Replace(op, ConstantOp.Create(rewriter, ZeroElements.Of(op.Output.Type)));
    }

    /// <summary><c>iota dim = 1 : tensor&lt;5x4xi32> ⇒ broadcast_in_dim(iota dim = 0 : tensor&lt;4xi32>), dims = [1]</c></summary>
    private static bool Repeat(IotaOp op, PatternRewriter rewriter)
    {
        var type = op.Output.Type;
        if (type.Rank < 2) return rewriter.NoMatch(op, $"iota not broadcastable");
        var numbers = IotaOp.Create(rewriter, new TensorType([type.Shape[(int)op.Dimension]], type.ElementType), 0);
        return rewriter.ReplaceKeeping(op, BroadcastInDimOp.Create(rewriter, type, numbers.Output, [op.Dimension]).Result);
    }

    /// <summary><c>dynamic_iota(_), dim = 0 : tensor&lt;4xi32> ⇒ iota dim = 0</c></summary>
    private static bool BecomeStatic(DynamicIotaOp op, PatternRewriter rewriter)
    {
        if (!op.Result.Type.HasStaticShape) return rewriter.NoMatch(op, $"requires output static shape");
        if (!HloElements.IsNumber(op.Result.Type.ElementType)) return rewriter.NoMatch(op, $"a static one has no elements of type {op.Result.Type.ElementType}");
        return DynamismPatterns.Replace(op, rewriter, "stablehlo.iota", [], ["iota_dimension"]);
    }

    /// <summary><c>dynamic_iota(shape), dim = 1 ⇒ dynamic_broadcast_in_dim(dynamic_iota(shape[1:2]), shape), dims = [1]</c></summary>
    private static bool RepeatDynamic(DynamicIotaOp op, PatternRewriter rewriter)
    {
        var type = op.Result.Type;
        if (type.Rank < 2) return rewriter.NoMatch(op, $"requires rank >= 2");
        var (shape, dimension) = (op.OutputShape.Type, op.Dimension);
        string conversion = shape.ElementType is IndexType ? "arith.index_cast" : "stablehlo.convert";
        var wide = rewriter.Build(conversion, shape.WithElementType(IntegerType.I64), [op.OutputShape]);
        var size = SliceOp.Create(rewriter, wide, [dimension], [dimension + 1], [1]).Result;
        var numbers = DynamicIotaOp.Create(rewriter, new TensorType([type.Shape[(int)dimension]], type.ElementType), size, 0);
        return rewriter.ReplaceKeeping(op, DynamicBroadcastInDimOp.Create(rewriter, type, numbers.Result, op.OutputShape, [dimension]).Result);
    }
}
