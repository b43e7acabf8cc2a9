namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer operation that may promise to lose no bits.</summary>
[OpBase(Syntax = "(`exact` $isExact^)? $lhs `,` $rhs attr-dict `:` type($res)")]
public abstract partial class ExactOp : IntegerOp
{
    [Attr] public partial bool IsExact { get; set; }
}
