using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Passes.Stablehlo.QuantizedOpToQdq;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Stablehlo.QdqToQuantizedOp;

/// <summary>Says operations on floats between <c>uniform_dequantize</c> and <c>uniform_quantize</c> as operations on quantized tensors.</summary>
[Pass("stablehlo-legalize-qdq-to-quantized-op")]
public sealed partial class QdqToQuantizedOpPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloLegalizeQDQToQuantizedOpPass";

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context).Add<UniformQuantizeOp>(Rewrite);
        if (!new GreedyDriver(patterns).Run(op, new GreedyOptions { Fold = false }).HasConverged) context.Error(op, "did not come to an end");
    }

    /// <summary><c>uniform_quantize(op(uniform_dequantize %a)) ⇒ op %a</c></summary>
    private static bool Rewrite(UniformQuantizeOp op, PatternRewriter rewriter)
    {
        if (op.Operand.DefiningOp is not { } computed) return rewriter.NoMatch(op, $"requires operand to be defined by an op");
        if (computed.RegionCount != 0) return rewriter.NoMatch(computed, $"ops with regions are not supported");
        if (computed.ResultCount > 1) return rewriter.NoMatch(computed, $"ops with variadic results are not supported");
        if (computed.Operands.Types().Any(DequantizedPattern.IsQuantized)) return rewriter.NoMatch(computed, $"requires non quantized operands");
        if (computed.OperandCount == 0) return rewriter.NoMatch(computed, $"requires non empty operands");
        var operands = new Value[computed.OperandCount];
        for (int i = 0; i < operands.Length; i++)
        {
            if (computed.GetOperand(i).DefiningOp is not { } definition) return rewriter.NoMatch(computed, $"requires operand to be defined by an op");
            if (definition is not UniformDequantizeOp dequantized) return rewriter.NoMatch(definition, $"requires operand to be defined by an stablehlo.uniform_dequantize op");
            operands[i] = dequantized.Operand;
        }
        rewriter.SetInsertionPointAfter(computed);
        rewriter.Location = computed.Location;
        var state = rewriter.NewState(computed.Name).AddOperands(operands).AddResultTypes(op.Result.Type);
        foreach (var attribute in computed.AllAttributes) state.AddAttribute(attribute.Name, attribute.Value);
        return rewriter.Replace(op, rewriter.Insert(state));
    }
}
