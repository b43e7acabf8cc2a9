using OpenXla.Ir.Observability;

namespace OpenXla.Ir.PassManagement;

/// <summary>The analyses of an operation that are known, and those of the operations inside.</summary>
internal sealed class AnalysisManager(Operation op, IReadOnlyList<PassInstrumentation> instrumentations, AnalysisManager? parent = null)
{
    private readonly OrderedDictionary<Type, object> _known = [];
    private readonly Dictionary<Operation, AnalysisManager> _children = [];

    internal TAnalysis Get<TAnalysis>()
        where TAnalysis : class, new()
    {
        if (Find<TAnalysis>() is { } known)
        {
            IrTelemetry.CountAnalysis(isReused: true);
            return known;
        }
        var name = typeof(TAnalysis).Name;
        for (int i = 0; i < instrumentations.Count; i++) instrumentations[i].BeforeAnalysis(name, op);
        var analysis = new TAnalysis();
        (analysis as IAnalysis)?.Compute(op);
        for (int i = instrumentations.Count - 1; i >= 0; i--) instrumentations[i].AfterAnalysis(name, op);
        _known[typeof(TAnalysis)] = analysis;
        IrTelemetry.CountAnalysis(isReused: false);
        return analysis;
    }

    internal TAnalysis? Find<TAnalysis>()
        where TAnalysis : class => _known.GetValueOrDefault(typeof(TAnalysis)) as TAnalysis;

    /// <summary>What is known of an operation around.</summary>
    internal TAnalysis? FindAround<TAnalysis>(Operation around)
        where TAnalysis : class
    {
        for (var outer = parent; outer is not null; outer = outer.Parent)
            if (outer.Op == around) return outer.Find<TAnalysis>();
        return null;
    }

    /// <summary>The analyses of this operation, or of one inside.</summary>
    internal AnalysisManager Nest(Operation inner)
    {
        if (inner == op) return this;
        var around = inner.ParentOp is { } above && above != op ? Nest(above) : this;
        return around._children.TryGetValue(inner, out var known) ? known : around._children[inner] = new AnalysisManager(inner, instrumentations, around);
    }

    /// <summary>What is known of an operation inside; null where nothing is.</summary>
    internal AnalysisManager? FindNested(Operation inner)
    {
        if (inner == op) return this;
        return inner.ParentOp is { } above && FindNested(above) is { } around ? around._children.GetValueOrDefault(inner) : null;
    }

    /// <summary>Forgets what is not true any more.</summary>
    internal void Invalidate(PreservedAnalyses preserved)
    {
        if (preserved.AreAll) return;
        for (int i = 0; i < _known.Count; i++)
        {
            var (type, analysis) = _known.GetAt(i);
            if (analysis is IAnalysis asked ? !asked.IsInvalidated(preserved) : preserved.Contains(type)) continue;
            // One that is built on it goes with it.
            preserved.Remove(type);
            _known.RemoveAt(i--);
        }
        if (preserved.AreNone) _children.Clear();
        foreach (var child in _children.Values) child.Invalidate(preserved);
    }

    private AnalysisManager? Parent => parent;

    private Operation Op => op;
}
