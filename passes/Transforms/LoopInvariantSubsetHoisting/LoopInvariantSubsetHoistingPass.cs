using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Transforms.LoopInvariantSubsetHoisting;

/// <summary>Carries a part of a tensor through a loop by itself where each iteration reads and replaces the same part.</summary>
[Pass("loop-invariant-subset-hoisting")]
public sealed partial class LoopInvariantSubsetHoistingPass : Pass<Operation>
{
    protected override void Run(Operation op, PassContext context)
    {
        var windows = new WindowComparison(op);
        var rewriter = new PatternRewriter(op.Context);
        // Inner loops first: what leaves them may leave the outer ones too.
        foreach (var loop in Postorder.Of<ILoopLike>(op)) SubsetHoisting.Run(loop, windows, rewriter);
    }
}
