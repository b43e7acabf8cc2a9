using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Actions;

/// <summary>
/// Checks each rewrite, fold and pass: one that says that it has changed the IR and has not, or the other way round; one that changes IR past
/// the rewriter, so that drivers do not hear of it; rewrites that bring a program back that was there before; a pass that changes what is
/// outside of its operation. Slow: the program around is looked at before and after each attempt.
/// </summary>
/// <exception cref="RewriteMisuseException">Something of the kind was done.</exception>
public sealed class RewriteCheck : ActionHandler
{
    private readonly Stack<RewriteAttempt> _attempts = new();
    private readonly Stack<CheckedPass> _passes = new();

    public override bool ShouldRun(IrAction action)
    {
        if (action is PassExecutionAction pass) _passes.Push(new CheckedPass(pass));
        if (action is RewriteAction rewrite and not FoldAction { IsAhead: true }) _attempts.Push(new RewriteAttempt(rewrite));
        return true;
    }

    public override void Finished(IrAction action)
    {
        if (action is PassExecutionAction) _passes.Pop().Check();
        if (action is not RewriteAction rewrite || action is FoldAction { IsAhead: true }) return;
        // An attempt that ended by an exception is left behind.
        while (_attempts.Peek().Action != action) _attempts.Pop().Dispose();
        using var attempt = _attempts.Pop();
        attempt.Check();
        if (rewrite.HasSucceeded && _passes.TryPeek(out var pass)) pass.CheckForCycle(attempt);
    }
}
