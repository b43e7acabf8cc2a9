using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Stablehlo.QuantizedOpToQdq;

/// <summary>Says operations on quantized tensors as operations on floats between <c>uniform_dequantize</c> and <c>uniform_quantize</c>.</summary>
[Pass("stablehlo-legalize-quantized-op-to-qdq")]
public sealed partial class QuantizedOpToQdqPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloLegalizeQuantizedOpToQDQPass";

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        DequantizedPattern.Populate(patterns);
        if (!new GreedyDriver(patterns).Run(op, new GreedyOptions { Fold = false }).HasConverged) context.Error(op, "did not come to an end");
    }
}
