namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Goes when it is canonicalized, with what it holds.</summary>
[Op("test.op_with_region_pattern")]
public sealed partial class OpWithRegionPatternOp : Operation
{
    [Region("region")] public partial Region Body { get; }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<OpWithRegionPatternOp>(TestRemoveOpWithInnerOps);
    }

    /// <summary><c>test.op_with_region_pattern { … } ⇒</c></summary>
    private static bool TestRemoveOpWithInnerOps(OpWithRegionPatternOp op, PatternRewriter rewriter) => rewriter.Erase(op);
}
