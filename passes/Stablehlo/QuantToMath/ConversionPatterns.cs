using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Between floats and quantized elements, and between quantizations.</summary>
internal static class ConversionPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<UniformQuantizeOp>(Quantize, benefit: 10)
        .Add<UniformDequantizeOp>(Dequantize, benefit: 10);

    /// <summary><c>uniform_quantize %x ⇒ convert(round(clamp(%x / scale + zero point)))</c>; of quantized elements the scales and zero points are merged.</summary>
    private static bool Quantize(UniformQuantizeOp op, PatternRewriter rewriter)
    {
        var to = (UniformType)op.Result.Type.ElementType;
        var arithmetic = new Arithmetic(rewriter);
        if (op.Operand.Type.ElementType is UniformType from)
        {
            if (from is UniformQuantizedPerAxisType { Axis: var first } && to is UniformQuantizedPerAxisType { Axis: var second } && first != second)
            {
                op.EmitErrorAt("Cannot requantize while changing quantization_axis");
                return rewriter.NoMatch(op, $"the axis of quantization changes from {first} to {second}");
            }
            return rewriter.Replace(op, Requantization.Build(arithmetic, rewriter.Converted(op.Operand), from, to, to.Storage.Type));
        }
        if (!op.Operand.Type.ElementType.Equals(FloatType.F32))
        {
            op.EmitErrorAt("Unsupported input element type.");
            return rewriter.NoMatch(op, $"only f32 is quantized, not {op.Operand.Type.ElementType}");
        }
        var axis = Arithmetic.AxisOf(to);
        var (scale, zeroPoint) = (arithmetic.ScaleOf(to), arithmetic.ZeroPointOf(to, asFloat: true));
        var (least, most) = (arithmetic.F32(to.Storage.Minimum), arithmetic.F32(to.Storage.Maximum));
        var value = arithmetic.Add(arithmetic.Divide(rewriter.Converted(op.Operand), scale, axis), zeroPoint, axis);
        value = ClampOp.Create(rewriter, least, value, most).Result;
        return rewriter.Replace(op, arithmetic.Convert(arithmetic.Round(value), to.Storage.Type));
    }

    /// <summary><c>uniform_dequantize %x ⇒ convert(convert(%x) - zero point) * scale</c></summary>
    private static bool Dequantize(UniformDequantizeOp op, PatternRewriter rewriter)
    {
        var from = (UniformType)op.Operand.Type.ElementType;
        var arithmetic = new Arithmetic(rewriter);
        var axis = Arithmetic.AxisOf(from);
        var (scale, zeroPoint) = (arithmetic.ScaleOf(from), arithmetic.ZeroPointOf(from, asFloat: false));
        var value = arithmetic.Subtract(arithmetic.Convert(rewriter.Converted(op.Operand), IntegerType.I32), zeroPoint, axis);
        return rewriter.Replace(op, arithmetic.Multiply(arithmetic.Convert(value, FloatType.F32), scale, axis));
    }
}
