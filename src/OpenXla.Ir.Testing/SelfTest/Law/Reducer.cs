using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Testing.SelfTest.Plans;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Testing.SelfTest.Law;

/// <summary>Makes a module that breaks the law smaller, as long as it breaks it in the same form: without operations, then without attributes.</summary>
internal sealed class Reducer(Func<IrContext> makeContext)
{
    private const int MaxTries = 1500;
    private int _tries;

    public (ModulePlan Plan, LawFailure Failure) Reduce(ModulePlan plan, LawFailure failure)
    {
        if (plan.Locations != 0) (plan, failure) = Try(plan with { Locations = 0 }, failure) ?? (plan, failure);
        for (bool goesOn = true; goesOn && _tries < MaxTries;)
        {
            goesOn = false;
            foreach (var smaller in Smaller(plan.Root).ToList())
            {
                if (_tries++ > MaxTries) break;
                if (Try(plan with { Root = PlanEdits.Repair(smaller) }, failure) is not { } found || Size(found.Plan.Root) >= Size(plan.Root)) continue;
                (plan, failure) = found;
                goesOn = true;
                break;
            }
        }
        return (plan, failure);
    }

    private static int Size(OpPlan root) => root.All().Sum(op => 4 + op.Attributes.Length + op.Regions.Length + op.Regions.Sum(r => r.Blocks.Length + r.Blocks.Sum(b => b.Arguments.Length)));

    private (ModulePlan Plan, LawFailure Failure)? Try(ModulePlan plan, LawFailure failure)
    {
        var context = makeContext();
        using var silence = context.Diagnostics.HandleLocally(static _ => { });
        Builtin.ModuleOp? module = null;
        try
        {
            module = PlanBuilder.Build(context, plan);
            if (!IrVerifier.Verify(module) || failure.Form is "creation" or "verification") return null;
            using var law = new RoundTripLaw(makeContext());
            return law.Check(module, plan.Locations != 0) is { } again && again.IsLike(failure) ? (plan, again) : null;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            var again = LawFailure.Of(module is null ? "creation" : "verification", problem);
            return again.IsLike(failure) ? (plan, again) : null;
        }
    }

    /// <summary>All plans with one thing less, large things first.</summary>
    private static IEnumerable<OpPlan> Smaller(OpPlan op)
    {
        for (int r = 0; r < op.Regions.Length; r++)
        {
            var blocks = op.Regions[r].Blocks;
            for (int b = blocks.Length - 1; b >= 0; b--)
            {
                for (int i = blocks[b].Ops.Length - 1; i >= 0; i--) yield return WithBlock(op, r, b, blocks[b] with { Ops = PlanEdits.Without(blocks[b].Ops, i) });
                if (b > 0) yield return op with { Regions = PlanEdits.With(op.Regions, r, new RegionPlan(PlanEdits.Without(blocks, b))) };
            }
        }
        for (int i = op.Attributes.Length - 1; i >= 0; i--) yield return op with { Attributes = PlanEdits.Without(op.Attributes, i) };
        for (int r = 0; r < op.Regions.Length; r++)
            for (int b = 0; b < op.Regions[r].Blocks.Length; b++)
            {
                var block = op.Regions[r].Blocks[b];
                for (int i = 0; i < block.Ops.Length; i++)
                    foreach (var smaller in Smaller(block.Ops[i])) yield return WithBlock(op, r, b, block with { Ops = PlanEdits.With(block.Ops, i, smaller) });
            }
        if (op.Regions.Length > 0 && op.Regions.Any(r => r.Blocks.Length > 0)) yield return op with { Regions = Array.ConvertAll(op.Regions, _ => new RegionPlan([])) };
    }

    private static OpPlan WithBlock(OpPlan op, int region, int block, BlockPlan plan) =>
        op with { Regions = PlanEdits.With(op.Regions, region, new RegionPlan(PlanEdits.With(op.Regions[region].Blocks, block, plan))) };
}
