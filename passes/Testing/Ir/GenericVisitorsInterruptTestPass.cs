namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>As <c>test-generic-ir-visitors</c>, with walks that attributes of operations cut short or end.</summary>
[Pass("test-generic-ir-visitors-interrupt")]
public sealed partial class GenericVisitorsInterruptTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestGenericIRVisitorInterruptPass";

    protected override void Run(Operation op, PassContext context)
    {
        var steps = new WalkSteps();
        steps.End(IrWalk.Stages(op, Visit));
        steps.End(IrWalk.Stages(op, (inner, next) => inner.Name == GenericVisitorsTestPass.TwoRegions ? Visit(inner, next) : WalkAnswer.Advance));
        context.WriteOutput(steps.Text);
        context.MarkUnchanged();

        WalkAnswer Visit(Operation inner, int next)
        {
            if (Asks(inner, "interrupt", next)) return WalkAnswer.Interrupt;
            if (Asks(inner, "skip", next)) return WalkAnswer.Skip;
            steps.AddStage(inner, next);
            return WalkAnswer.Advance;
        }
    }

    private static bool Asks(Operation op, string what, int next) =>
        (next == 0 && IsTrue(op, what + "_before_all"))
        || (next == op.RegionCount && IsTrue(op, what + "_after_all"))
        || (op.GetAttribute<IntegerAttr>(what + "_after_region") is { } region && next == (int)region.Value + 1);

    private static bool IsTrue(Operation op, string name) => op.GetAttribute<IntegerAttr>(name) is { Type: IntegerType { Width: 1 }, Value.IsZero: false };
}
