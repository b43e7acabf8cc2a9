namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Waits for tokens, or gathers them into one: <c>gpu.wait async [%t]</c>.</summary>
[Op("gpu.wait", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) attr-dict")]
public sealed partial class WaitOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<WaitOp>(DropFinished).Add<WaitOp>(Simplify);
    }

    /// <summary><c>gpu.wait [%t, %u] ⇒ gpu.wait [%u]</c>, where <c>%t = gpu.wait async</c> waits for nothing</summary>
    private static bool DropFinished(WaitOp op, PatternRewriter rewriter)
    {
        var dependencies = op.AsyncDependencies.ToArray();
        Value[] open = [.. dependencies.Where(static t => t.DefiningOp is not WaitOp { OperandCount: 0 })];
        if (open.Length == dependencies.Length) return rewriter.NoMatch(op, $"all dependencies wait for something");
        return rewriter.Modify(op, () => op.SetOperands(open));
    }

    /// <summary><c>gpu.wait ⇒ nothing</c>, <c>gpu.wait async [%t] ⇒ %t</c>, and tokens that nobody uses go</summary>
    private static bool Simplify(WaitOp op, PatternRewriter rewriter)
    {
        if (op.AsyncToken is not { } token) return op.OperandCount == 0 ? rewriter.Erase(op) : rewriter.NoMatch(op, $"it waits for something");
        if (op.OperandCount == 1) return rewriter.Replace(op, op.GetOperand(0));
        return token.HasUses ? rewriter.NoMatch(op, $"the token is used") : rewriter.Erase(op);
    }
}
