namespace OpenXla.Ir.Analysis;

/// <summary>A function in a <see cref="CallGraph"/>.</summary>
public sealed class CallGraphNode
{
    private readonly List<CallGraphNode> _edges = [];

    internal CallGraphNode(Operation? callable) => Callable = callable;

    /// <summary>The function; null for callers that nobody sees.</summary>
    public Operation? Callable { get; }

    /// <summary>The functions that it calls or holds, each once.</summary>
    public IReadOnlyList<CallGraphNode> Edges => _edges;

    internal void AddEdge(CallGraphNode target)
    {
        if (!_edges.Contains(target)) _edges.Add(target);
    }
}
