namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>The same bits under an element type of the same width.</summary>
[Op("tensor.bitcast", Syntax = "$source attr-dict `:` type($source) `to` type($dest)")]
public sealed partial class BitcastOp : Operation, IPure, IFoldable
{
    [Operand<NumberTensor>] public partial Value Source { get; set; }
    [Result<NumberTensor>] public partial Value Dest { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Source.Type.Equals(Dest.Type) ? Source : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<BitcastOp>(BitcastOfBitcast);
    }

    /// <summary><c>bitcast(bitcast %x) ⇒ bitcast %x</c></summary>
    private static bool BitcastOfBitcast(BitcastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not BitcastOp inner) return rewriter.NoMatch(op, $"the source is no bitcast");
        return rewriter.Replace(op, Create(rewriter, op.Dest.Type, inner.Source));
    }
}
