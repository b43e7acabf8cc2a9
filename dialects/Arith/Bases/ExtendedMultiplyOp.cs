namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A product in twice the width, as its low and high halves.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs)")]
[TypesMatch("lhs", "rhs", "low", "high")]
public abstract partial class ExtendedMultiplyOp : Operation, IElementwise, IPure, ICommutative
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Low { get; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value High { get; }
}
