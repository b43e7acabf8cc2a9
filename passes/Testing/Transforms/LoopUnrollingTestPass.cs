using OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Unrolls loops of one depth.</summary>
[Pass("test-loop-unrolling")]
public sealed partial class LoopUnrollingTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestLoopUnrollingPass";

    /// <summary>Whether operations say of which copy they are.</summary>
    [Option] public bool Annotate { get; init; }

    /// <summary>In how many loops the unrolled ones are.</summary>
    [Option] public uint LoopDepth { get; init; }

    /// <summary>How many copies of the body the new loop holds.</summary>
    [Option] public uint UnrollFactor { get; init; } = 1;

    /// <summary>Of no meaning.</summary>
    [Option] public bool UnrollUpToFactor { get; init; }

    protected override IReadOnlyList<string> DependentDialects => ["arith"];

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        if (UnrollFactor is 0 or > ForUnrolling.MaxFactor)
        {
            context.Error(op, $"can't unroll loops {UnrollFactor} times");
            return;
        }
        var loops = new List<ForOp>();
        op.Walk(inner =>
        {
            if (inner is ForOp loop && DepthOf(loop) == LoopDepth) loops.Add(loop);
        });
        foreach (var loop in loops) ForUnrolling.Unroll(loop, (int)UnrollFactor, Annotate);
    }

    private static uint DepthOf(Operation op)
    {
        uint depth = 0;
        for (var around = op.ParentOp; around is not null; around = around.ParentOp)
            if (around is ForOp) depth++;
        return depth;
    }
}
