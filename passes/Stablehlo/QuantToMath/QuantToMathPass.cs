using OpenXla.Ir.Passes.Stablehlo.QuantizedOpToQdq;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Says operations on quantized tensors in arithmetic on the integers that these store, and on floats where there is no rule for integers.</summary>
[Pass("stablehlo-legalize-quant-to-math")]
public sealed partial class QuantToMathPass : Pass<Operation>
{
    public override string DisplayName => "StablehloLegalizeQuantToMathPass";

    protected override IReadOnlyList<string> DependentDialects => ["chlo", "stablehlo"];

    protected override void Run(Operation op, PassContext context)
    {
        var types = new StorageTypes();
        var patterns = new PatternSet(op.Context);
        ConversionPatterns.Populate(patterns);
        SumPattern.Populate(patterns);
        ProductPatterns.Populate(patterns);
        DequantizedPattern.Populate(patterns);
        TypeChangePattern.Populate(patterns);
        FunctionPatterns.Populate(patterns);
        var target = new ConversionTarget().IllegalDialect("quant").DynamicDialect("stablehlo", types.IsLegal).DynamicDialect("chlo", types.IsLegal);
        FunctionPatterns.Restrict(target, types);
        if (!new DialectConversion(target, patterns, types, ConversionOptions.For(context) with { Fold = false }).ApplyPartial(op)) context.Fail();
    }
}
