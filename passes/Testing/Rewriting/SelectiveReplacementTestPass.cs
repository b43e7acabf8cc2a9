namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Replaces casts of two values by the first where terminators read them, and by the second elsewhere.</summary>
[Pass("test-pattern-selective-replacement")]
public sealed partial class SelectiveReplacementTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestSelectiveReplacementPatternDriver";

    protected override void Run(Operation op, PassContext context) =>
        new GreedyDriver(new PatternSet(context.Context).AddNamed("test.cast", ReplaceCast)).Run(op);

    /// <summary><c>%2 = test.cast %0, %1; use %2; return %2 ⇒ use %1; return %0</c></summary>
    private static bool ReplaceCast(Operation op, PatternRewriter rewriter)
    {
        if (op.OperandCount != 2) return rewriter.NoMatch(op, $"it has not two operands");
        rewriter.ReplaceUsesIf(op.FirstResult, op.GetOperand(0), static use => use.Owner.Info.Is(OperationTraits.Terminator));
        return rewriter.Replace(op, op.GetOperand(1));
    }
}
