using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.TrivialDce;

/// <summary>Erases operations that nobody reads and that have no effect.</summary>
[Pass("trivial-dce")]
public sealed partial class TrivialDcePass : Pass<Operation>
{
    public override string DisplayName => "TrivialDCE";

    protected override void Run(Operation op, PassContext context)
    {
        bool changed = false;
        foreach (var region in op.Regions) changed |= EraseDead(region);
        if (!changed) context.MarkUnchanged();
    }

    /// <summary>Readers before what they read: one visit from the end is enough.</summary>
    private static bool EraseDead(Region region)
    {
        bool changed = false;
        for (var block = region.LastBlock; block is not null; block = block.Previous)
            for (var op = block.Last; op is not null;)
            {
                var previous = op.Previous;
                if (SideEffects.IsTriviallyDead(op))
                {
                    op.Erase();
                    changed = true;
                }
                else
                {
                    foreach (var inner in op.Regions) changed |= EraseDead(inner);
                }
                op = previous;
            }
        return changed;
    }
}
