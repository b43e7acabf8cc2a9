namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A floating-point number to an integer, towards zero.</summary>
[OpBase(Syntax = "$in attr-dict `:` type($in) `to` type($out)")]
public abstract partial class FloatToIntegerOp : CastOp
{
    [Operand<FloatLike>] public partial Value In { get; set; }
    [Result<SignlessFixedWidthIntegerLike>] public partial Value Out { get; }

    protected override bool CanCast(IrType from, IrType to) => true;
}
