namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Waits until all threads of a workgroup are here and see each other's memory.</summary>
[Op("gpu.barrier", Syntax = "attr-dict")]
public sealed partial class BarrierOp : Operation
{
    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<BarrierOp>(DropRepeated);
    }

    /// <summary><c>gpu.barrier; gpu.barrier ⇒ gpu.barrier</c></summary>
    private static bool DropRepeated(BarrierOp op, PatternRewriter rewriter) =>
        op.Next is BarrierOp ? rewriter.Erase(op) : rewriter.NoMatch(op, $"no other barrier follows");
}
