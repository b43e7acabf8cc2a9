namespace OpenXla.Ir.Dialects.Arith;

/// <summary>An integer operation that may promise to lose no bits.</summary>
[OpBase(Syntax = "$lhs `,` $rhs (`exact` $isExact^)? attr-dict `:` type($result)")]
public abstract partial class ExactBinaryOp : IntegerBinaryOp
{
    [Attr] public partial bool IsExact { get; set; }
}
