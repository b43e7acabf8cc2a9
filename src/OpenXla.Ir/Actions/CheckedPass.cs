using OpenXla.Ir.Analysis;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Actions;

/// <summary>What a pass has done so far, and what was around its operation before.</summary>
internal sealed class CheckedPass
{
    private readonly PassExecutionAction _action;
    private readonly Operation _root;
    private readonly ulong _around;
    private readonly Dictionary<(Operation Scope, ulong Fingerprint), int> _seen = [];
    private readonly List<string> _steps = [];

    internal CheckedPass(PassExecutionAction action)
    {
        _action = action;
        _root = action.Operation;
        while (_root.ParentOp is { } parent) _root = parent;
        _around = IrFingerprint.Of(_root, action.Operation);
    }

    /// <exception cref="RewriteMisuseException">The pass has changed what is outside of its operation.</exception>
    internal void Check()
    {
        if (IrFingerprint.Of(_root, _action.Operation) == _around) return;
        throw new RewriteMisuseException(_action.Operation.Location,
            $"pass '{_action.Pass.Name}' changes the program outside of the '{_action.Operation.Name}' operation that it runs on, where other threads may be at work");
    }

    /// <exception cref="RewriteMisuseException">The program is what it was before some earlier rewrite.</exception>
    internal void CheckForCycle(RewriteAttempt attempt)
    {
        _seen.TryAdd((attempt.Scope, attempt.FingerprintBefore), _steps.Count);
        _steps.Add(attempt.Action.ToString());
        if (!_seen.TryGetValue((attempt.Scope, IrFingerprint.Of(attempt.Scope)), out int first)) return;
        throw new RewriteMisuseException(attempt.Action.Location,
            $"rewrites undo one another: after {_steps.Count - first} of them the program is what it was", _steps.Skip(first).Distinct());
    }
}
