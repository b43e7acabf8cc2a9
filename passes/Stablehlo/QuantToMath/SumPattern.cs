using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Sums of quantized tensors as sums of integers.</summary>
internal static class SumPattern
{
    public static void Populate(PatternSet patterns) => patterns.Add<AddOp>(Rewrite, benefit: 10);

    /// <summary><c>add %a, %b ⇒ clamp(requantize(%a) + requantize(%b) - zero point)</c>, both in the quantization of the result.</summary>
    private static bool Rewrite(AddOp op, PatternRewriter rewriter)
    {
        if (op.Lhs.Type.ElementType is not UniformType lhs || op.Rhs.Type.ElementType is not UniformType rhs || op.Result.Type.ElementType is not UniformType result)
            return rewriter.NoMatch(op, $"AddOp requires the quantized element type for all operands and results");
        if (lhs is UniformQuantizedPerAxisType || rhs is UniformQuantizedPerAxisType || result is UniformQuantizedPerAxisType)
            return RewritePerAxis(op, lhs, rhs, result, rewriter);
        var arithmetic = new Arithmetic(rewriter);
        var left = Requantization.Build(arithmetic, rewriter.Converted(op.Lhs), lhs, result, IntegerType.I32);
        var right = Requantization.Build(arithmetic, rewriter.Converted(op.Rhs), rhs, result, IntegerType.I32);
        var zeroPoint = arithmetic.I32(((UniformQuantizedType)result).ZeroPoint);
        var sum = arithmetic.Subtract(arithmetic.Add(left, right), zeroPoint);
        if (result.Storage.Type.Width == 32) return rewriter.Replace(op, sum);
        var (least, most) = (arithmetic.I32(result.Storage.Minimum), arithmetic.I32(result.Storage.Maximum));
        return rewriter.Replace(op, arithmetic.Convert(ClampOp.Create(rewriter, least, sum, most).Result, result.Storage.Type));
    }

    /// <summary><c>add %a, %b ⇒ (%a + %b) - zero points</c>, where all have one quantization that is stored in 32 bits.</summary>
    private static bool RewritePerAxis(AddOp op, UniformType lhs, UniformType rhs, UniformType result, PatternRewriter rewriter)
    {
        if (!lhs.Equals(rhs) || !lhs.Equals(result) || lhs is not UniformQuantizedPerAxisType axis)
            return rewriter.NoMatch(op, $"Per-axis quantized AddOp requires the same quantized element type for all operands and results");
        if (axis.Storage.Type.Width != 32) return rewriter.NoMatch(op, $"Per-axis quantized AddOp requires i32 storage type");
        var arithmetic = new Arithmetic(rewriter);
        Value sum = AddOp.Create(rewriter, rewriter.Converted(op.Lhs), rewriter.Converted(op.Rhs)).Result;
        if (axis.ZeroPoints.Any(static z => z != 0)) sum = arithmetic.Subtract(sum, arithmetic.I32(axis.ZeroPoints.Span), Arithmetic.AxisOf(axis));
        return rewriter.Replace(op, sum);
    }
}
