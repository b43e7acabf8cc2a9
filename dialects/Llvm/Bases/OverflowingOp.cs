namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer operation that may promise not to overflow.</summary>
[OpBase(Syntax = "$lhs `,` $rhs (`overflow` `` `<` $overflowFlags^ `>`)? attr-dict `:` type($res)")]
public abstract partial class OverflowingOp : IntegerOp
{
    [Attr(Default = IntegerOverflowFlags.None)] public partial IntegerOverflowFlags OverflowFlags { get; set; }
}
