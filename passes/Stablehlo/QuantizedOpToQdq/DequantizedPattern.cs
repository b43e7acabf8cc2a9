using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.QuantizedOpToQdq;

/// <summary>Computes in floats what operations do to quantized tensors.</summary>
internal static class DequantizedPattern
{
    private static readonly string[] Names =
    [
        "abs", "add", "atan2", "batch_norm_grad", "batch_norm_inference", "batch_norm_training", "cbrt", "ceil", "cholesky", "clamp", "compare", "convolution",
        "cosine", "divide", "dot_general", "dot", "exponential_minus_one", "exponential", "floor", "log_plus_one", "logistic", "log", "maximum", "minimum",
        "multiply", "negate", "power", "reduce_precision", "remainder", "round_nearest_afz", "round_nearest_even", "rsqrt", "select", "sign", "sine", "sqrt",
        "subtract", "tanh", "tan", "triangular_solve",
    ];

    public static void Populate(PatternSet patterns)
    {
        foreach (var name in Names) patterns.AddNamed($"stablehlo.{name}", Rewrite);
    }

    /// <summary><c>op %a ⇒ uniform_quantize(op(uniform_dequantize %a))</c></summary>
    private static bool Rewrite(Operation op, PatternRewriter rewriter)
    {
        if (!op.Operands.Types().Concat(op.Results.Types()).Any(IsQuantized)) return rewriter.NoMatch(op, $"nothing of it is quantized");
        var operands = new Value[op.OperandCount];
        for (int i = 0; i < operands.Length; i++)
        {
            var operand = op.GetOperand(i);
            operands[i] = IsQuantized(operand.Type) ? UniformDequantizeOp.Create(rewriter, operand).Result : operand;
        }
        var state = rewriter.NewState(op.Name).AddOperands(operands);
        foreach (var attribute in op.AllAttributes) state.AddAttribute(attribute.Name, attribute.Value);
        foreach (var result in op.Results) state.AddResultTypes(Expressed(result.Type));
        var computed = rewriter.Insert(state);
        var results = new Value[op.ResultCount];
        for (int i = 0; i < results.Length; i++)
        {
            var type = op.GetResult(i).Type;
            results[i] = IsQuantized(type) ? UniformQuantizeOp.Create(rewriter, type, computed.GetResult(i)).Result : computed.GetResult(i);
        }
        return rewriter.Replace(op, results);
    }

    internal static bool IsQuantized(IrType type) => type is UniformType or ShapedType { ElementType: UniformType };

    private static IrType Expressed(IrType type) => type is ShapedType { ElementType: UniformType quantized } shaped ? shaped.WithElementType(quantized.Expressed) : type;
}
