using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An unsigned integer to a wider one.</summary>
[Op("arith.extui")]
public sealed partial class ExtUIOp : IntegerCastOp, IFoldable, IInferIntegerRange
{
    protected override bool CanCast(IrType from, IrType to) => ArithTypes.IntegerWidth(from) < ArithTypes.IntegerWidth(to);

    /// <summary>Widens constants; <c>extui(extui x) ⇒ extui x</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (In.DefiningOp is ExtUIOp inner)
        {
            In = inner.In;
            return FoldResult.InPlace;
        }
        return IntegerFolding.Unary(operands[0], Out.Type, static (value, type) => new IntegerAttr(IntegerFolding.Unsigned(value.Value, IntegerFolding.Width(value.Type)), type));
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Out, RangeCasts.ExtendUnsigned(operands[0], IntegerRange.WidthOf(Out.Type)));
    }
}
