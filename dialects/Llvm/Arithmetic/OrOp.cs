namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Bitwise or, which may promise that no bit is set in both.</summary>
[Op("llvm.or", Syntax = "(`disjoint` $isDisjoint^)? $lhs `,` $rhs attr-dict `:` type($res)")]
public sealed partial class OrOp : IntegerOp
{
    [Attr] public partial bool IsDisjoint { get; set; }
}
