namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An unsigned integer to a wider one.</summary>
[Op("arith.extui")]
public sealed partial class ExtUIOp : IntegerCastOp
{
    protected override bool CanCast(IrType from, IrType to) => ArithTypes.IntegerWidth(from) < ArithTypes.IntegerWidth(to);
}
