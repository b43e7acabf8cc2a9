using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Actions;

/// <summary>An attempt to rewrite one operation.</summary>
public abstract class RewriteAction : IrAction
{
    private protected RewriteAction(Operation op, PatternRewriter rewriter)
    {
        Operation = op;
        Rewriter = rewriter;
        OperationName = op.Name;
        Location = op.Location;
    }

    /// <summary>The operation, which may be erased by the time the action has finished.</summary>
    public override Operation Operation { get; }

    /// <summary>What the rewrite changes the IR with.</summary>
    public PatternRewriter Rewriter { get; }

    public string OperationName { get; }

    /// <summary>Where the operation came from.</summary>
    public Location Location { get; }

    /// <summary>What rewrites: the name of a pattern, or <c>fold</c>.</summary>
    public abstract string RewriteName { get; }

    /// <summary>Whether the IR has been changed; known when the action has finished.</summary>
    public bool HasSucceeded { get; private set; }

    /// <summary>Why it has not; empty where the rewrite gave no reason.</summary>
    public string Reason { get; private set; } = "";

    internal bool Finish(bool succeeded, string reason)
    {
        HasSucceeded = succeeded;
        Reason = succeeded ? "" : reason;
        return succeeded;
    }

    public override string ToString() => $"{RewriteName} on '{OperationName}'";
}
