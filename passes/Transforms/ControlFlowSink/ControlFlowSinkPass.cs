using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Transforms.ControlFlowSink;

/// <summary>Moves operations without effect into the one branch that reads them: <c>%0 = op; if { use(%0) } ⇒ if { %0 = op; use(%0) }</c>.</summary>
[Pass("control-flow-sink")]
public sealed partial class ControlFlowSinkPass : Pass<Operation>
{
    protected override void Run(Operation op, PassContext context)
    {
        var dominance = context.Analysis<DominanceInfo>();
        foreach (var branch in Postorder.Of<IRegionBranch>(op))
            foreach (var region in RegionsRunAtMostOnce(branch)) ControlFlowSinking.SinkInto(region, dominance, SideEffects.IsMemoryEffectFree);
    }

    private static List<Region> RegionsRunAtMostOnce(IRegionBranch branch)
    {
        var op = (Operation)branch;
        var operands = new IrAttribute?[op.OperandCount];
        for (int i = 0; i < operands.Length; i++) operands[i] = OperationFolding.ConstantOf(op.GetOperand(i));
        var regions = new List<Region>();
        foreach (var region in op.Regions)
            if (!region.IsEmpty && branch.RegionInvocations(region, operands).Upper <= 1) regions.Add(region);
        return regions;
    }
}
