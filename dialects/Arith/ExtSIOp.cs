using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A signed integer to a wider one.</summary>
[Op("arith.extsi")]
public sealed partial class ExtSIOp : IntegerCastOp, IFoldable, IInferIntegerRange
{
    protected override bool CanCast(IrType from, IrType to) => ArithTypes.IntegerWidth(from) < ArithTypes.IntegerWidth(to);

    /// <summary>Widens constants; <c>extsi(extsi x) ⇒ extsi x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.DefiningOp is ExtSIOp inner)
        {
            In = inner.In;
            return FoldResult.InPlace;
        }
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) => new IntegerAttr(value.Value, type));
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExtSIOp>(ExtSIOfExtUI);
    }

    /// <summary><c>extsi(extui x) ⇒ extui x</c>, for the sign is zero</summary>
    private static bool ExtSIOfExtUI(ExtSIOp op, PatternRewriter rewriter)
    {
        if (op.In.DefiningOp is not ExtUIOp inner) return rewriter.NoMatch(op, $"the operand is not zero-extended");
        return rewriter.Replace(op, ExtUIOp.Create(rewriter, op.Out.Type, inner.In));
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Out, RangeCasts.ExtendSigned(operands[0], IntegerRange.WidthOf(Out.Type)));
    }
}
