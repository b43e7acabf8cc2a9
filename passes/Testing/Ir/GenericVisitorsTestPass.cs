namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Prints the stages at which a walk comes by each operation, then those of operations with two regions alone.</summary>
[Pass("test-generic-ir-visitors")]
public sealed partial class GenericVisitorsTestPass : Pass<Operation>
{
    /// <summary>The operations of the second walk.</summary>
    internal const string TwoRegions = "test.two_region_op";

    public override string DisplayName => "(anonymous namespace)::TestGenericIRVisitorPass";

    protected override void Run(Operation op, PassContext context)
    {
        var steps = new WalkSteps();
        IrWalk.Stages(op, (inner, next) =>
        {
            steps.AddStage(inner, next);
            return WalkAnswer.Advance;
        });
        IrWalk.Stages(op, (inner, next) =>
        {
            if (inner.Name == TwoRegions) steps.AddStage(inner, next);
            return WalkAnswer.Advance;
        });
        context.WriteOutput(steps.Text);
        context.MarkUnchanged();
    }
}
