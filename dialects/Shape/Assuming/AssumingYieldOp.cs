namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Ends the body of <see cref="AssumingOp"/>: <c>shape.assuming_yield %a : i32</c>.</summary>
[Op("shape.assuming_yield", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class AssumingYieldOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "shape.assuming");
    }
}
