using System.Globalization;
using System.Text;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Transforms.ViewOpGraph;

/// <summary>Writes the text of <see cref="ViewOpGraphPass"/>, in the DOT language of Graphviz.</summary>
internal sealed class GraphWriter
{
    /// <summary>Arrows go between nodes; a cluster is reached by an invisible node in it, and the arrow is cut at its border.</summary>
    private readonly record struct Node(int Id, int? Cluster, bool HasPorts);

    private readonly ViewOpGraphPass _options;
    private readonly GraphLabels _labels;
    private readonly StringBuilder _text = new();
    private readonly List<string> _edges = [];
    private readonly Dictionary<Value, Node> _nodes = [];
    private readonly List<(Value Value, Node Reader)> _reads = [];
    private readonly Dictionary<string, int> _colors = new(StringComparer.Ordinal);
    private int _lastId;
    private int _indent;

    internal GraphWriter(ViewOpGraphPass options, Operation root)
    {
        _options = options;
        _labels = new GraphLabels(options, new ValueNames(root));
        root.Walk(op => _colors.TryAdd(op.Name, _colors.Count));
    }

    internal string Write(Operation root)
    {
        Line("digraph G {");
        _indent++;
        Line("compound = true;");
        WriteOperation(root);
        foreach (var (value, reader) in _reads) AddRead(value, reader);
        foreach (var edge in _edges) Line(edge + ";");
        _indent--;
        Line("}");
        return _text.ToString();
    }

    private Node WriteOperation(Operation op)
    {
        var node = op.RegionCount > 0 ? WriteCluster(_labels.OfCluster(op), () => WriteRegions(op)) : WriteNode(op);
        if (_options.PrintDataFlowEdges)
            foreach (var operand in op.Operands) _reads.Add((operand, node));
        foreach (var result in op.Results) _nodes[result] = node;
        return node;
    }

    private void WriteRegions(Operation op)
    {
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks) WriteCluster("", () => WriteBlock(block));
    }

    private void WriteBlock(Block block)
    {
        foreach (var argument in block.Arguments)
        {
            int id = ++_lastId;
            Line($"v{id} [label = \"{_labels.OfResult(argument)}\", shape = Mrecord];");
            _nodes[argument] = new Node(id, null, HasPorts: true);
        }
        Node? previous = null;
        foreach (var op in block.Operations)
        {
            var node = WriteOperation(op);
            if (_options.PrintControlFlowEdges && previous is { } before) AddEdge(before, "", node, "", "dashed");
            previous = node;
        }
    }

    private Node WriteNode(Operation op)
    {
        int id = ++_lastId;
        var hue = ((double)_colors[op.Name] / _colors.Count).ToString("F6", CultureInfo.InvariantCulture);
        Line($"v{id} [fillcolor = \"{hue} 0.3 0.95\", label = \"{_labels.OfNode(op)}\", shape = Mrecord, style = filled];");
        return new Node(id, null, HasPorts: true);
    }

    private Node WriteCluster(string label, Action writeBody)
    {
        int cluster = ++_lastId;
        Line($"subgraph cluster_{cluster} {{");
        _indent++;
        int anchor = ++_lastId;
        Line($"v{anchor} [label = \" \", shape = plain];");
        Line($"label = \"{label}\";");
        writeBody();
        _indent--;
        Line("}");
        return new Node(anchor, cluster, HasPorts: false);
    }

    private void AddRead(Value value, Node reader)
    {
        // What is defined outside of the printed operation has no node.
        if (!_nodes.TryGetValue(value, out var source)) return;
        AddEdge(source, source.HasPorts ? $":{_labels.PortOf("res", value)}:s" : "", reader, reader.HasPorts ? $":{_labels.PortOf("arg", value)}:n" : "", "solid");
    }

    private void AddEdge(Node from, string fromPort, Node to, string toPort, string style)
    {
        var attributes = new List<string>();
        if (to.Cluster is { } head) attributes.Add($"lhead = cluster_{head}");
        if (from.Cluster is { } tail) attributes.Add($"ltail = cluster_{tail}");
        attributes.Add($"style = {style}");
        _edges.Add($"v{from.Id}{fromPort} -> v{to.Id}{toPort}[{string.Join(", ", attributes)}]");
    }

    private void Line(string text) => _text.Append(' ', 2 * _indent).Append(text).Append('\n');
}
