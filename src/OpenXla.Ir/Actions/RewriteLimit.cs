namespace OpenXla.Ir.Actions;

/// <summary>Ends a pipeline early: only so many passes run, and of the last one only so many rewrites fire.</summary>
public sealed class RewriteLimit : ActionHandler
{
    private int _open;

    /// <summary>How many passes run; -1 for all.</summary>
    public long Passes { get; init; } = -1;

    /// <summary>How many rewrites fire in the last of <see cref="Passes"/>; -1 for all.</summary>
    public long Rewrites { get; init; } = -1;

    /// <summary>How many passes have run.</summary>
    public long PassesRun { get; private set; }

    /// <summary>How many rewrites have fired in the last pass.</summary>
    public long RewritesRun { get; private set; }

    /// <summary>The last pass that ran.</summary>
    public PassExecutionAction? LastPass { get; private set; }

    /// <summary>The last rewrite that fired in the last pass.</summary>
    public RewriteAction? LastRewrite { get; private set; }

    public override bool ShouldRun(IrAction action)
    {
        if (action is RewriteAction) return Rewrites < 0 || PassesRun < Passes || RewritesRun < Rewrites;
        if (action is not PassExecutionAction pass) return true;
        // The pipelines that a pass runs itself are part of it.
        if (_open == 0 && Passes >= 0 && PassesRun >= Passes) return false;
        if (_open++ > 0) return true;
        PassesRun++;
        (LastPass, LastRewrite, RewritesRun) = (pass, null, 0);
        return true;
    }

    public override void Finished(IrAction action)
    {
        if (action is PassExecutionAction) _open--;
        if (action is not RewriteAction { HasSucceeded: true } rewrite) return;
        RewritesRun++;
        LastRewrite = rewrite;
    }
}
