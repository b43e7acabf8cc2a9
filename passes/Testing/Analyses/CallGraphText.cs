using System.Text;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>A <see cref="CallGraph"/> as text: what each function holds and calls, and the groups that call each other.</summary>
internal sealed class CallGraphText
{
    private sealed class Node(string title)
    {
        internal string Title => title;
        internal List<(Node Target, string Kind)> Links { get; } = [];
        internal List<Node> Targets => Links.ConvertAll(static link => link.Target);

        internal void Add(Node target, string kind)
        {
            if (!Links.Contains((target, kind))) Links.Add((target, kind));
        }
    }

    private readonly CallGraph _graph;
    private readonly Dictionary<CallGraphNode, Node> _nodes = [];
    private readonly Node _externalCaller = new("<External-Caller-Node>");
    private readonly Node _unknownCallee = new("<Unknown-Callee-Node>");

    internal CallGraphText(Operation root)
    {
        _graph = new CallGraph(root);
        foreach (var node in _graph.Nodes) _nodes[node] = new Node(TitleOf(node.Callable!));
        foreach (var node in _graph.Nodes)
        {
            var around = node.Callable!.ParentOp;
            while (around is not null && _graph.NodeOf(around) is null) around = around.ParentOp;
            if (around is not null) _nodes[_graph.NodeOf(around)!].Add(_nodes[node], "Child");
            else _externalCaller.Add(_nodes[node], "");
        }
        foreach (var node in _graph.Nodes)
            foreach (var call in CallGraph.CallsOf(node)) _nodes[node].Add(_graph.Resolve(call) is { } callee ? _nodes[callee] : _unknownCallee, "Call");
    }

    public override string ToString()
    {
        var text = new StringBuilder("// ---- CallGraph ----\n");
        foreach (var node in _nodes.Values)
        {
            text.Append($"// - Node : {node.Title}\n");
            foreach (var (target, kind) in node.Links) text.Append($"// -- {kind}-Edge : {target.Title}\n");
            text.Append("//\n");
        }
        text.Append("// -- SCCs --\n");
        foreach (var group in StronglyConnectedComponents.From(_externalCaller, static node => node.Targets))
        {
            text.Append("// - SCC : \n");
            foreach (var node in group) text.Append($"// -- Node :{node.Title}\n");
            text.Append('\n');
        }
        return text.Append("// -------------------\n").ToString();
    }

    private static string TitleOf(Operation callable)
    {
        var title = $"'{callable.Name}' - Region #{((ICallable)callable).CallableBody!.Index}";
        return callable.AllAttributes is { Entries.Length: > 0 } attributes ? $"{title} : {attributes}" : title;
    }
}
