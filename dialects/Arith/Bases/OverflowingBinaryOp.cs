namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An integer operation that may promise not to overflow.</summary>
[OpBase(Syntax = "$lhs `,` $rhs (`overflow` `` $overflowFlags^)? attr-dict `:` type($result)")]
public abstract partial class OverflowingBinaryOp : IntegerBinaryOp, IPure
{
    [Attr(Default = IntegerOverflowFlags.None)] public partial IntegerOverflowFlags OverflowFlags { get; set; }
}
