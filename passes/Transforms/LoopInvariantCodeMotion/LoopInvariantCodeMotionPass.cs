using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.LoopInvariantCodeMotion;

/// <summary>Moves what gives the same in every iteration before the loop, where running it for nothing does no harm.</summary>
[Pass("loop-invariant-code-motion")]
public sealed partial class LoopInvariantCodeMotionPass : Pass<Operation>
{
    protected override void Run(Operation op, PassContext context)
    {
        // Inner loops first: what leaves them may leave the outer ones too.
        foreach (var loop in Postorder.Of<ILoopLike>(op)) LoopInvariants.MoveOut(loop);
    }
}
