namespace OpenXla.Ir.Analysis;

/// <summary>A function in a <see cref="CallGraph"/>.</summary>
public sealed class CallGraphNode
{
    /// <summary>From so many edges on, a list is slow to search.</summary>
    private const int ManyEdges = 16;

    private readonly List<CallGraphNode> _edges = [];

    /// <summary>The same edges, where there are many.</summary>
    private HashSet<CallGraphNode>? _known;

    internal CallGraphNode(Operation? callable) => Callable = callable;

    /// <summary>The function; null for callers that nobody sees.</summary>
    public Operation? Callable { get; }

    /// <summary>True where other functions stand inside of it.</summary>
    public bool HoldsFunctions { get; internal set; }

    /// <summary>The functions that it calls or holds, each once.</summary>
    public IReadOnlyList<CallGraphNode> Edges => _edges;

    /// <summary>True where it calls or holds the other.</summary>
    public bool HasEdgeTo(CallGraphNode target) => _known?.Contains(target) ?? _edges.Contains(target);

    internal void AddEdge(CallGraphNode target)
    {
        if (_edges.Count >= ManyEdges) _known ??= [.. _edges];
        if (_known is null ? !_edges.Contains(target) : _known.Add(target)) _edges.Add(target);
    }
}
