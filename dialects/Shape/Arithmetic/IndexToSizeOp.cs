namespace OpenXla.Ir.Dialects.Shape;

/// <summary>An index as a size: <c>shape.index_to_size %i</c>.</summary>
[Op("shape.index_to_size", Syntax = "$arg attr-dict")]
public sealed partial class IndexToSizeOp : Operation, IFoldable, IPure
{
    [Operand<Index>] public partial Value Arg { get; set; }
    [Result<SizeType>] public partial Value Result { get; }

    /// <summary>A constant is a size as it is an index.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0];

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<IndexToSizeOp>(SizeOfIndexOfSize);
    }

    /// <summary><c>index_to_size(size_to_index %x) ⇒ %x</c></summary>
    private static bool SizeOfIndexOfSize(IndexToSizeOp op, PatternRewriter rewriter) =>
        op.Arg.DefiningOp is SizeToIndexOp inner && inner.Arg.Type is SizeType ? rewriter.Replace(op, inner.Arg) : rewriter.NoMatch(op, $"the operand was no size before");
}
