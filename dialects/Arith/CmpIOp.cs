namespace OpenXla.Ir.Dialects.Arith;

/// <summary>Compares two integers.</summary>
[Op("arith.cmpi", Syntax = "$predicate `,` $lhs `,` $rhs attr-dict `:` type($lhs)")]
[TypeFrom("result", "lhs", nameof(ArithTypes.I1Like), Owner = typeof(ArithTypes), Summary = "result type has i1 element type and same shape as operands")]
public sealed partial class CmpIOp : Operation, ISameTypeOperands, IElementwise, IPure
{
    [Attr] public partial CmpIPredicate Predicate { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<BoolLike>] public partial Value Result { get; }
}
