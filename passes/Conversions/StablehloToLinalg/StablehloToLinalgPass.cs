using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Turns stablehlo into structured operations on tensors: linalg, tensor, arith, math and scf. Unsigned integers become signless ones.</summary>
[Pass("stablehlo-legalize-to-linalg")]
public sealed partial class StablehloToLinalgPass : Pass<ModuleOp>
{
    protected override IReadOnlyList<string> DependentDialects => Needed;

    protected override void Run(ModuleOp op, PassContext context)
    {
        var types = new SignlessTypes();
        var patterns = new PatternSet(op.Context);
        Populate(patterns);
        var target = new ConversionTarget().IllegalDialect("stablehlo", "chlo").LegalDialect(Needed);
        FunctionPatterns.Restrict(target, types);
        if (!new DialectConversion(target, patterns, types, ConversionOptions.For(context)).ApplyPartial(op)) context.Fail();
    }

    private static readonly string[] Needed = ["arith", "complex", "linalg", "math", "scf", "tensor"];

    public static void Populate(PatternSet patterns)
    {
        FunctionPatterns.Populate(patterns);
        ElementwisePatterns.Populate(patterns);
        ShapePatterns.Populate(patterns);
        SlicePatterns.Populate(patterns);
        ReductionPatterns.Populate(patterns);
        ScatterPatterns.Populate(patterns);
        SortPatterns.Populate(patterns);
        ProductPatterns.Populate(patterns);
        ConvolutionPatterns.Populate(patterns);
        EinsumPatterns.Populate(patterns);
        GatherPatterns.Populate(patterns);
        WindowPatterns.Populate(patterns);
        NormalizationPatterns.Populate(patterns);
        ControlFlowPatterns.Populate(patterns);
    }
}
