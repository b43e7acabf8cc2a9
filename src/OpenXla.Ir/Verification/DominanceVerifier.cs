using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Verification;

/// <summary>Checks that every use sees its definition: earlier in the block, in a dominating block, or around the op; and isolation.</summary>
internal static class DominanceVerifier
{
    internal static void Verify(Operation root, Verifier verifier)
    {
        var dominance = verifier.Dominance;
        foreach (var region in root.Regions) VerifyRegion(region, dominance, verifier, isolation: root.Info.Is(OperationTraits.IsolatedFromAbove) ? region : null);
    }

    private static void VerifyRegion(Region region, DominanceInfo dominance, Verifier verifier, Region? isolation)
    {
        bool isGraph = region.Owner.Info.Is(OperationTraits.GraphRegion);
        for (var block = region.FirstBlock; block is not null; block = block.Next)
        {
            if (!isGraph) NumberOperations(block);
            bool reachable = region.FirstBlock!.Next is null || dominance.IsReachable(block);
            for (var op = block.First; op is not null; op = op.Next)
            {
                var slots = op.Slots;
                for (int i = 0; i < slots.Length; i++)
                {
                    var value = slots[i].Value!;
                    // The common case needs no question: defined earlier in this block.
                    if (value.IsOperation && System.Runtime.CompilerServices.Unsafe.As<Operation>(value)._block == block)
                    {
                        if (isGraph || System.Runtime.CompilerServices.Unsafe.As<Operation>(value)._order < op._order || !reachable) continue;
                    }
                    else if (value is BlockArgumentStorage argument && argument.Owner == block)
                    {
                        continue;
                    }
                    if (!VerifyUse(op, i, new Value(value), dominance, verifier, isolation, isGraph, reachable)) return;
                }
                // What is isolated has been checked as a whole.
                if (op.RegionCount == 0 || op.Info.Is(OperationTraits.IsolatedFromAbove)) continue;
                foreach (var inner in op.Regions) VerifyRegion(inner, dominance, verifier, isolation);
            }
        }
        // Nobody asks of a region that is left.
        dominance.Invalidate(region);
    }

    private static void NumberOperations(Block block) => block.EnsureOrder();

    private static bool VerifyUse(Operation op, int index, Value value, DominanceInfo dominance, Verifier verifier, Region? isolation, bool isGraph, bool reachable)
    {
        var home = value.ParentRegion;
        if (home is null)
        {
            verifier.Error(op, $"operand #{index} is defined by an operation that is in no block");
            return false;
        }
        if (isolation is not null && !home.IsWithin(isolation))
        {
            verifier.Error(op, "using value defined outside the region").Note("required by region isolation constraints", isolation.Owner.Location);
            return false;
        }
        if (!reachable || (isGraph && value.ParentBlock == op.Block) || dominance.ProperlyDominates(value, op)) return true;
        var error = verifier.ErrorAt(op, $"operand #{index} does not dominate this use");
        if (value.DefiningOp is { } definition) error.Note("operand defined here (op in " + Relation(definition, op) + ")", definition.Location);
        else error.Note("operand defined as a block argument (" + (value.ArgumentOwner == op.Block ? "block in the same region)" : "block in another region)"), value.Location);
        return false;
    }

    private static string Relation(Operation definition, Operation use)
    {
        if (definition.Block == use.Block) return "the same block";
        if (definition.ParentRegion == use.ParentRegion) return "the same region";
        if (definition.ParentRegion is { } home && use.ParentRegion is { } region && region.IsWithin(home)) return "a parent region";
        return definition.ParentRegion is { } child && use.ParentRegion is { } outer && child.IsWithin(outer) ? "a child region" : "neither in a parent nor in a child region";
    }
}
