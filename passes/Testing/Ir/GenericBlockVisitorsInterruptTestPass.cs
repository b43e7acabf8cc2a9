namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Counts blocks, up to one with an operation that says <c>interrupt</c>.</summary>
[Pass("test-generic-ir-block-visitors-interrupt")]
public sealed partial class GenericBlockVisitorsInterruptTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestGenericIRBlockVisitorInterruptPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        var steps = new WalkSteps();
        steps.End(new IrWalk(isPreOrder: false).Blocks(op, block =>
        {
            if (block.Operations.Any(static o => o.GetAttribute<IntegerAttr>("interrupt") is { Type: IntegerType { Width: 1 } })) return WalkAnswer.Interrupt;
            steps.Add();
            return WalkAnswer.Advance;
        }));
        context.WriteOutput(steps.Text);
        context.MarkUnchanged();
    }
}
