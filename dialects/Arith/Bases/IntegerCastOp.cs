namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An integer to one of another width.</summary>
[OpBase(Syntax = "$in attr-dict `:` type($in) `to` type($out)")]
public abstract partial class IntegerCastOp : CastOp
{
    [Operand<SignlessFixedWidthIntegerLike>] public partial Value In { get; set; }
    [Result<SignlessFixedWidthIntegerLike>] public partial Value Out { get; }
}
