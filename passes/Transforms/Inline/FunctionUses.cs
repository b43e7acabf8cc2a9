using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>How often functions are named by others, kept up to date while calls are inlined.</summary>
internal sealed class FunctionUses
{
    private readonly CallGraph _graph;
    private readonly SymbolTableCollection _symbols = new();

    /// <summary>By function, those that it names, and how often.</summary>
    private readonly Dictionary<CallGraphNode, Dictionary<CallGraphNode, int>> _inside = [];
    private readonly Dictionary<CallGraphNode, int> _counts = [];

    /// <summary>Functions that something outside of all functions names.</summary>
    private readonly HashSet<CallGraphNode> _kept = [];

    internal FunctionUses(Operation root, CallGraph graph)
    {
        _graph = graph;
        foreach (var (user, reference) in SymbolUses.Inside(root))
        {
            if (Target(user, reference) is not { } target) continue;
            if (Owner(user) is { } owner) Count(owner, target, 1);
            else _kept.Add(target);
        }
    }

    /// <summary>True where nobody names a function that may go then.</summary>
    internal bool IsDead(CallGraphNode function) => MayGo(function) && _counts.GetValueOrDefault(function) == 0;

    /// <summary>True where one call is all that keeps a function.</summary>
    internal bool HasOneUse(CallGraphNode function) => MayGo(function) && _counts.GetValueOrDefault(function) == 1;

    /// <summary>Counts anew what a function names.</summary>
    internal void Recount(CallGraphNode function)
    {
        Forget(function);
        foreach (var (user, reference) in SymbolUses.Inside(function.Callable!))
            if (Target(user, reference) is { } target) Count(function, target, 1);
    }

    /// <summary>A call is gone, and what its callee names has come into the caller.</summary>
    internal void MoveInto(CallGraphNode caller, CallGraphNode callee)
    {
        Count(caller, callee, -1);
        if (!_inside.TryGetValue(callee, out var named)) return;
        foreach (var (target, count) in named.ToArray()) Count(caller, target, count);
    }

    /// <summary>What a function names is named by one less.</summary>
    internal void Forget(CallGraphNode function)
    {
        if (!_inside.Remove(function, out var named)) return;
        foreach (var (target, count) in named) _counts[target] -= count;
    }

    private bool MayGo(CallGraphNode function) => function.Callable is ISymbol { CanDiscardOnUseEmpty: true } && !_kept.Contains(function);

    private CallGraphNode? Target(Operation user, SymbolRefAttr reference) => _symbols.LookupNearest(user, reference) is { } symbol ? _graph.NodeOf(symbol) : null;

    private CallGraphNode? Owner(Operation user)
    {
        for (var op = user; op is not null; op = op.ParentOp)
            if (op is ICallable && _graph.NodeOf(op) is { } node) return node;
        return null;
    }

    private void Count(CallGraphNode user, CallGraphNode target, int change)
    {
        if (!_inside.TryGetValue(user, out var named)) _inside[user] = named = [];
        named[target] = named.GetValueOrDefault(target) + change;
        _counts[target] = _counts.GetValueOrDefault(target) + change;
    }
}
