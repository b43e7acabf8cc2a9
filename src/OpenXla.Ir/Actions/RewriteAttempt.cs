using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Actions;

/// <summary>What the IR was before a rewrite, and what the rewriter was told of while it ran.</summary>
internal sealed class RewriteAttempt : IRewriteListener, IDisposable
{
    private readonly Dictionary<Operation, ulong> _before = [];
    private readonly HashSet<Operation> _told = [];
    private readonly PatternRewriter _rewriter;
    private readonly ulong _fingerprint;

    internal RewriteAttempt(RewriteAction action)
    {
        Action = action;
        _rewriter = action.Rewriter;
        Scope = ScopeOf(action.Operation);
        Scope.Walk(op => _before[op] = IrFingerprint.OfOne(op));
        _fingerprint = IrFingerprint.Of(Scope);
        _rewriter.AddListener(this);
    }

    internal RewriteAction Action { get; }

    /// <summary>The isolated operation around, which a rewrite is not expected to leave.</summary>
    internal Operation Scope { get; }

    internal ulong FingerprintBefore => _fingerprint;

    public void Dispose() => _rewriter.RemoveListener(this);

    void IRewriteListener.Inserted(Operation op) => op.Walk(inner => _told.Add(inner));

    void IRewriteListener.Modified(Operation op) => _told.Add(op);

    void IRewriteListener.Erasing(Operation op) => op.Walk(inner => _told.Add(inner));

    void IRewriteListener.Replacing(Operation op, ReadOnlySpan<Value> values)
    {
        foreach (var result in op.Results)
            foreach (var use in result.Uses) _told.Add(use.Owner);
    }

    /// <remarks>A conversion puts casts where a rewrite asks for converted values, whether it applies then or not.</remarks>
    /// <exception cref="RewriteMisuseException">The rewrite does not keep the rules.</exception>
    internal void Check()
    {
        bool changed = IrFingerprint.Of(Scope) != _fingerprint;
        if (Action.HasSucceeded && !changed) throw Misuse($"{Who} says that it has changed the program, which is what it was");
        var untold = FindUntold();
        if (!Action.HasSucceeded && changed && (untold is not null || _told.Any(static op => op is not UnrealizedConversionCastOp)))
            throw Misuse($"{Who} says that it does not apply, but has changed the program{(untold is null ? "" : $": {untold}")}");
        if (untold is not null) throw Misuse($"{Who} changes the program past the rewriter: {untold}");
    }

    private string Who => $"the rewrite '{Action.RewriteName}' on '{Action.OperationName}'";

    private RewriteMisuseException Misuse(string message) => new(Action.Location, message);

    /// <summary>What has been done to an operation without a word to the rewriter; null for nothing.</summary>
    private string? FindUntold()
    {
        string? found = null;
        var here = new HashSet<Operation>();
        Scope.Walk(op =>
        {
            here.Add(op);
            if (found is not null || _told.Contains(op)) return;
            if (!_before.TryGetValue(op, out ulong before)) found = $"'{op.Name}' is new";
            else if (before != IrFingerprint.OfOne(op)) found = $"'{op.Name}' at {DiagnosticText.Place(op.Location)} is another";
        });
        if (found is not null) return found;
        foreach (var op in _before.Keys)
            if (!here.Contains(op) && !_told.Contains(op) && op.Block is null) return $"'{op.Name}' at {DiagnosticText.Place(op.Location)} is gone";
        return null;
    }

    private static Operation ScopeOf(Operation op)
    {
        var scope = op;
        while (scope.ParentOp is { } parent)
        {
            scope = parent;
            if (scope.Info.Is(OperationTraits.IsolatedFromAbove)) break;
        }
        return scope;
    }
}
