namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A size, which must be no error, as an index: <c>shape.size_to_index %s : !shape.size</c>.</summary>
[Op("shape.size_to_index", Syntax = "$arg attr-dict `:` type($arg)")]
public sealed partial class SizeToIndexOp : Operation, IFoldable, IPure
{
    [Operand<SizeOrIndex>] public partial Value Arg { get; set; }
    [Result<Index>] public partial Value Result { get; }

    /// <summary>A constant is an index as it is a size; an index stays what it is.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0] is { } constant ? constant : Arg.Type is IndexType ? Arg : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<SizeToIndexOp>(IndexOfSizeOfIndex);
    }

    /// <summary><c>size_to_index(index_to_size %x) ⇒ %x</c></summary>
    private static bool IndexOfSizeOfIndex(SizeToIndexOp op, PatternRewriter rewriter) =>
        op.Arg.DefiningOp is IndexToSizeOp inner ? rewriter.Replace(op, inner.Arg) : rewriter.NoMatch(op, $"the operand was no index before");
}
