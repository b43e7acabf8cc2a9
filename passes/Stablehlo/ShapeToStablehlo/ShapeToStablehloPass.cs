using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Stablehlo.ShapeToStablehlo;

/// <summary>
/// Computations with shapes become those of StableHLO, which has tensors of i32 where shapes have indices.
/// Casts between the two stay where they meet what is not converted.
/// </summary>
[Pass("shape-legalize-to-stablehlo")]
public sealed partial class ShapeToStablehloPass : Pass<FuncOp>
{
    public override string DisplayName => "ShapeLegalizeToStablehloPass";

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        ShapePatterns.Populate(patterns);
        TensorPatterns.Populate(patterns);
        IndexPatterns.Populate(patterns);
        var target = new ConversionTarget()
            .IllegalDialect("shape").IllegalDialect("tensor")
            .Illegal<IndexCastOp>().Illegal<MulIOp>()
            .DynamicDialect("stablehlo", static o => !IndexPatterns.TakesIndices(o))
            .Legal<Dialects.Tensor.CastOp>();
        if (!new DialectConversion(target, patterns, options: ConversionOptions.For(context) with { Fold = false }).ApplyPartial(op)) context.Fail();
    }
}
