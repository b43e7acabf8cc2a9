namespace OpenXla.Ir.Passes.Transforms.ViewOpGraph;

/// <summary>Prints an operation to the error stream as a graph for Graphviz: a box for each operation and block, an arrow for each value that is read.</summary>
[Pass("view-op-graph")]
public sealed partial class ViewOpGraphPass : Pass<Operation>
{
    public override string DisplayName => "ViewOpGraph";

    /// <summary>How many characters of a type or an attribute are shown at most.</summary>
    [Option] public uint MaxLabelLen { get; init; } = 20;

    /// <summary>Whether attributes are shown.</summary>
    [Option] public bool PrintAttrs { get; init; } = true;

    /// <summary>Whether arrows show the order of operations in a block.</summary>
    [Option] public bool PrintControlFlowEdges { get; init; }

    /// <summary>Whether arrows show which operation reads which value.</summary>
    [Option] public bool PrintDataFlowEdges { get; init; } = true;

    /// <summary>Whether the types of results are shown.</summary>
    [Option] public bool PrintResultTypes { get; init; } = true;

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.WriteError(new GraphWriter(this, op).Write(op));
        context.MarkUnchanged();
    }
}
