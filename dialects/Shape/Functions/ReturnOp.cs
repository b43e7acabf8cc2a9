namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Ends a shape function: <c>shape.return %s : !shape.shape</c>.</summary>
[Op("shape.return", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class ReturnOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        verifier.ExpectParent(this, "shape.func");
    }
}
