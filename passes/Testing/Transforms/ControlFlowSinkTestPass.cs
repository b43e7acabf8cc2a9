using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Moves each <c>test.sink_me</c> into the first region of a <c>test.sink_target</c> that alone reads it.</summary>
[Pass("test-control-flow-sink")]
public sealed partial class ControlFlowSinkTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestControlFlowSinkPass";

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var dominance = context.Analysis<DominanceInfo>();
        op.Walk(target =>
        {
            if (target.Name != "test.sink_target") return;
            foreach (var region in target.Regions)
                if (!region.IsEmpty)
                    ControlFlowSinking.SinkInto(region, dominance, inner => region.Index == 0 && inner.Name == "test.sink_me", static inner => inner.SetAttribute("was_sunk", IntegerAttr.I32(0)));
        });
    }
}
