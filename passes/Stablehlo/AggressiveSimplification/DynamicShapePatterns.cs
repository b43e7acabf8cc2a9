using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.CanonicalizeDynamism;
using OpenXla.Ir.Traits;
using Shapes = OpenXla.Ir.Dialects.Shape;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Operations on shapes that are operands: what is static becomes static, and one reshape takes the place of several.</summary>
internal static class DynamicShapePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .AddNamed("stablehlo.dynamic_gather", DynamismPatterns.FixGather)
        .AddNamed("stablehlo.dynamic_pad", DynamismPatterns.FixPad)
        .AddNamed("stablehlo.real_dynamic_slice", DynamismPatterns.FixSlice)
        .AddNamed("stablehlo.real_dynamic_slice", DynamismPatterns.SliceBySizes)
        .Add<DynamicReshapeOp>(Merge)
        .Add<DynamicReshapeOp>(DropAround)
        .Add<DynamicReshapeOp>(BecomeStatic)
        .Add<Shapes.ShapeOfOp>(TakeShape);

    /// <summary><c>dynamic_reshape(dynamic_reshape(x, _), shape) ⇒ dynamic_reshape(x, shape)</c></summary>
    private static bool Merge(DynamicReshapeOp op, PatternRewriter rewriter) => op.Operand.DefiningOp is DynamicReshapeOp inner
        ? rewriter.Modify(op, () => op.Operand = inner.Operand)
        : rewriter.NoMatch(op, $"its operand is no dynamic reshape");

    /// <summary><c>dynamic_reshape(abs(dynamic_reshape(x, shape)), shape) ⇒ abs(dynamic_reshape(x, shape))</c></summary>
    private static bool DropAround(DynamicReshapeOp op, PatternRewriter rewriter)
    {
        if (op.Operand.DefiningOp is not (ISameOperandsAndResultShape or UnaryOp) || op.Operand.DefiningOp is not { OperandCount: > 0, ResultCount: 1 } function)
            return rewriter.NoMatch(op, $"dynamic reshape parent not same operand and result shape");
        if (function.GetOperand(0).DefiningOp is not DynamicReshapeOp inner || inner.OutputShape != op.OutputShape)
            return rewriter.NoMatch(op, $"dynamic reshape not wrapping same operand and result shape");
        return op.Operand.Type.Equals(op.Result.Type) ? rewriter.ReplaceKeeping(op, op.Operand) : rewriter.NoMatch(op, $"its type is not that of its operand");
    }

    /// <summary><c>dynamic_reshape(x, _) : tensor&lt;2x2xf32> ⇒ reshape(x)</c></summary>
    private static bool BecomeStatic(DynamicReshapeOp op, PatternRewriter rewriter) => op.Result.Type.HasStaticShape
        ? DynamismPatterns.Replace(op, rewriter, "stablehlo.reshape", [op.Operand], [])
        : rewriter.NoMatch(op, $"dynamic reshape not static");

    /// <summary><c>shape.shape_of(dynamic_reshape(x, shape)) ⇒ shape</c></summary>
    private static bool TakeShape(Shapes.ShapeOfOp op, PatternRewriter rewriter)
    {
        if (op.Arg.DefiningOp is not DynamicReshapeOp reshape) return rewriter.NoMatch(op, $"its operand is no dynamic reshape");
        return reshape.OutputShape.Type.Equals(op.Result.Type) ? rewriter.ReplaceKeeping(op, reshape.OutputShape) : rewriter.NoMatch(op, $"its type is not that of the shape");
    }
}
