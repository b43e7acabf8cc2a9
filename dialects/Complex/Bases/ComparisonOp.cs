namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A comparison of two complex numbers.</summary>
[OpBase(Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs)")]
[TypesMatch("lhs", "rhs")]
public abstract partial class ComparisonOp : Operation, IPure, IElementwise
{
    [Operand<ComplexOfFloat>] public partial Value Lhs { get; set; }
    [Operand<ComplexOfFloat>] public partial Value Rhs { get; set; }
    [Result<I1>] public partial Value Result { get; }
}
