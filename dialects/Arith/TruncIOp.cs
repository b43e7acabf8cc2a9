namespace OpenXla.Ir.Dialects.Arith;

/// <summary>The low bits of an integer.</summary>
[Op("arith.trunci", Syntax = "$in (`overflow` `` $overflowFlags^)? attr-dict `:` type($in) `to` type($out)")]
public sealed partial class TruncIOp : IntegerCastOp
{
    [Attr(Default = IntegerOverflowFlags.None)] public partial IntegerOverflowFlags OverflowFlags { get; set; }

    protected override bool CanCast(IrType from, IrType to) => ArithTypes.IntegerWidth(from) > ArithTypes.IntegerWidth(to);
}
