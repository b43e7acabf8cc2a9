using OpenXla.Ir.Rewriting.Conversion;
using Chlo = OpenXla.Ir.Dialects.Chlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Writes the operations of chlo as formulas of stablehlo: explicit broadcasts, and functions as sequences of simpler ones.</summary>
/// <remarks>
/// Where shapes are not known, sizes are computed by operations of shape and by <c>stablehlo.get_dimension_size</c>.
/// What can't be written is an error at the operation that says why.
/// </remarks>
[Pass("chlo-legalize-to-stablehlo")]
public sealed partial class ChloToStablehloPass : Pass<ModuleOp>
{
    protected override IReadOnlyList<string> DependentDialects => ["shape", "stablehlo", "tensor"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        Populate(patterns);
        var target = new ConversionTarget().IllegalDialect("chlo");
        if (!new DialectConversion(target, patterns, options: ConversionOptions.For(context)).ApplyPartial(op)) context.Fail();
    }

    public static void Populate(PatternSet patterns)
    {
        BroadcastPatterns.Populate(patterns);
        ElementwisePatterns.Populate(patterns);
        patterns.Add<Chlo.RaggedDotOp>(RaggedDotPattern.Expand).Add<Chlo.ScanOp>(ScanPattern.Expand).Add<Chlo.TopKOp>(TopKPattern.Expand);
    }
}
