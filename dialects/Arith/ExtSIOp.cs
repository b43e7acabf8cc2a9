using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A signed integer to a wider one.</summary>
[Op("arith.extsi")]
public sealed partial class ExtSIOp : IntegerCastOp, IFoldable
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
}
