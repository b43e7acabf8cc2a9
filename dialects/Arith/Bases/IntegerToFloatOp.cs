namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An integer to the nearest floating-point number.</summary>
[OpBase(Syntax = "$in attr-dict `:` type($in) `to` type($out)")]
public abstract partial class IntegerToFloatOp : CastOp
{
    [Operand<SignlessFixedWidthIntegerLike>] public partial Value In { get; set; }
    [Result<FloatLike>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => true;
}
