namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A signed integer to a wider one.</summary>
[Op("arith.extsi")]
public sealed partial class ExtSIOp : IntegerCastOp
{
    protected override bool CanCast(IrType from, IrType to) => ArithTypes.IntegerWidth(from) < ArithTypes.IntegerWidth(to);
}
