using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis;

/// <summary>Which functions call which. Calls that can't be followed, and callers that nobody sees, are one node without a body.</summary>
public sealed class CallGraph
{
    private readonly Dictionary<Operation, CallGraphNode> _nodes = [];
    private readonly SymbolTableCollection _symbols = new();

    /// <summary>The graph of the functions inside an operation.</summary>
    public CallGraph(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        AddFunctions(root, null);
        foreach (var node in _nodes.Values.ToList()) AddCalls(node);
    }

    /// <summary>Stands for the callers that nobody sees; calls every function that is in no other.</summary>
    public CallGraphNode ExternalCaller { get; } = new(null);

    /// <summary>The functions, in the order in which they stand.</summary>
    public IEnumerable<CallGraphNode> Nodes => _nodes.Values;

    public CallGraphNode? NodeOf(Operation callable) => _nodes.GetValueOrDefault(callable);

    /// <summary>The function that a call leads to; null where it can't be followed.</summary>
    public CallGraphNode? Resolve(Operation call) =>
        call is ICall { Callee: { } reference } && _symbols.LookupNearest(call, reference) is { } callee ? _nodes.GetValueOrDefault(callee) : null;

    /// <summary>Groups of functions that call each other, callees first.</summary>
    public IReadOnlyList<IReadOnlyList<CallGraphNode>> Components() => StronglyConnectedComponents.From(ExternalCaller, static node => node.Edges);

    private void AddFunctions(Operation op, CallGraphNode? parent)
    {
        var inside = parent;
        if (op is ICallable { CallableBody: { } body } && !body.IsEmpty)
        {
            inside = _nodes[op] = new CallGraphNode(op);
            if (parent is not null)
            {
                parent.AddEdge(inside);
                parent.HoldsFunctions = true;
            }
            else
            {
                // Private ones too: a group that nobody calls is a group all the same.
                ExternalCaller.AddEdge(inside);
            }
        }
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                foreach (var inner in block.Operations)
                    if (inner.RegionCount > 0) AddFunctions(inner, inside);
    }

    private void AddCalls(CallGraphNode node)
    {
        foreach (var call in CallsOf(node))
            if (Resolve(call) is { } target) node.AddEdge(target);
        // A function whose address is taken may be called by anybody.
        foreach (var (user, reference) in SymbolUses.Inside(node.Callable!))
            if (user is not ICall && _symbols.LookupNearest(user, reference) is { } used && _nodes.TryGetValue(used, out var target)) ExternalCaller.AddEdge(target);
    }

    /// <summary>The calls in the body of a function, those of functions inside of it apart.</summary>
    public static List<Operation> CallsOf(CallGraphNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var calls = new List<Operation>();
        if (node.Callable is ICallable { CallableBody: { } body }) Collect(body, calls);
        return calls;
    }

    /// <summary>Adds the calls in a region, those of functions inside of it apart.</summary>
    public static void Collect(Region region, List<Operation> calls)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(calls);
        for (var block = region.FirstBlock; block is not null; block = block.Next)
            for (var op = block.First; op is not null; op = op.Next)
            {
                if (op is ICall) calls.Add(op);
                if (op is ICallable) continue;
                foreach (var inner in op.Regions) Collect(inner, calls);
            }
    }
}
