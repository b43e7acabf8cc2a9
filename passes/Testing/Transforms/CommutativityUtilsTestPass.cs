using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Brings the operands of commutative operations into an order that depends on what they are computed from.</summary>
[Pass("test-commutativity-utils")]
public sealed partial class CommutativityUtilsTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::CommutativityUtils";

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        new GreedyDriver(new PatternSet(op.Context).Add<Operation>(CommutativeOrder.Sort, benefit: 5)).Run(op, new GreedyOptions { TopDown = true, RegionSimplification = RegionSimplificationLevel.Aggressive });
    }
}
