namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A product and a sum in one, rounded once: <c>vector.fma %a, %b, %c : vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.fma", Syntax = "$lhs `,` $rhs `,` $acc attr-dict `:` type($lhs)")]
[TypesMatch("lhs", "rhs", "acc", "result")]
public sealed partial class FMAOp : Operation, IPure, IElementwise
{
    [Operand<VectorOf<AnyFloat>>] public partial Value<VectorType> Lhs { get; set; }
    [Operand<VectorOf<AnyFloat>>] public partial Value<VectorType> Rhs { get; set; }
    [Operand<VectorOf<AnyFloat>>] public partial Value<VectorType> Acc { get; set; }
    [Result<VectorOf<AnyFloat>>] public partial Value<VectorType> Result { get; }
}
