namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Asserts that shapes can be broadcast together: <c>shape.cstr_broadcastable %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.cstr_broadcastable", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class CstrBroadcastableOp : Operation, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<WitnessType>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (OperandCount < 2) verifier.Error(this, "required at least 2 input shapes");
    }
}
