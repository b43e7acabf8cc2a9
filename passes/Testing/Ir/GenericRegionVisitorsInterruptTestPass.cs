namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Counts regions, up to one with an operation that says <c>interrupt</c>.</summary>
[Pass("test-generic-ir-region-visitors-interrupt")]
public sealed partial class GenericRegionVisitorsInterruptTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestGenericIRRegionVisitorInterruptPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        var steps = new WalkSteps();
        steps.End(new IrWalk(isPreOrder: false).Regions(op, region =>
        {
            if (region.Blocks.SelectMany(static b => b.Operations).Any(static o => o.GetAttribute<IntegerAttr>("interrupt") is { Type: IntegerType { Width: 1 } })) return WalkAnswer.Interrupt;
            steps.Add();
            return WalkAnswer.Advance;
        }));
        context.WriteOutput(steps.Text);
        context.MarkUnchanged();
    }
}
