using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Between a signed integer and index.</summary>
[Op("arith.index_cast")]
public sealed partial class IndexCastOp : IndexCastBaseOp, IFoldable, IInferIntegerRange
{
    /// <summary>Casts constants; a cast there and back is its operand, where no bit was lost.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.DefiningOp is IndexCastOp inner && inner.In.Type.Equals(Out.Type) && IntegerFolding.Width(inner.In.Type) <= IntegerFolding.Width(In.Type)) return inner.In;
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) => new IntegerAttr(value.Value, type));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<IndexCastOp>(IndexCastOfExtSI);
    }

    /// <summary><c>index_cast(extsi x) ⇒ index_cast x</c></summary>
    private static bool IndexCastOfExtSI(IndexCastOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not ExtSIOp inner) return rewriter.NoMatch(op, $"the operand is not sign-extended");
        return rewriter.Replace(op, Create(rewriter, op.Out.Type, inner.In));
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Out, RangeCasts.Resize(operands[0], IntegerRange.WidthOf(Out.Type), isSigned: true));
    }
}
