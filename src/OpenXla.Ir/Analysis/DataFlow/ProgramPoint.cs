namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>A place that an analysis visits: the start of a block, or an operation.</summary>
public readonly record struct ProgramPoint
{
    private ProgramPoint(Block? block, Operation? op) => (BlockStart, Operation) = (block, op);

    /// <summary>The block at whose start the point is; null where it is at an operation.</summary>
    public Block? BlockStart { get; }

    /// <summary>The operation; null where the point is the start of a block.</summary>
    public Operation? Operation { get; }

    public static ProgramPoint StartOf(Block block) => new(block, null);

    public static ProgramPoint At(Operation op) => new(null, op);

    /// <summary>The anchor of states that belong to the point.</summary>
    public Anchor Anchor => BlockStart is { } block ? Anchor.Of(block) : Anchor.Of(Operation!);
}
