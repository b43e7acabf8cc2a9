namespace OpenXla.Ir.Dialects.Arith;

/// <summary>A sum and whether it overflowed, unsigned.</summary>
[Op("arith.addui_extended", Syntax = "$lhs `,` $rhs attr-dict `:` type($sum) `,` type($overflow)")]
[TypesMatch("lhs", "rhs", "sum")]
public sealed partial class AddUIExtendedOp : Operation, IElementwise, IPure, ICommutative
{
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Lhs { get; set; }
    [Operand<SignlessIntegerOrIndexLike>] public partial Value Rhs { get; set; }
    [Result<SignlessIntegerOrIndexLike>] public partial Value Sum { get; }
    [Result<BoolLike>] public partial Value Overflow { get; }

    protected override void Verify(Verifier verifier) => IElementwise.VerifyShapes(this, verifier);
}
