namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Stores tensor memory.</summary>
[Op("nvvm.tcgen05.st", Syntax = "$tmemAddr `,` $val (`,` $offset^)? (`unpack` $unpack^)? attr-dict `:` type($val)")]
public sealed partial class Tcgen05StOp : Operation, IRequiresDevice
{
    [Attr] public partial bool Unpack { get; set; }
    [Attr] public partial Tcgen05LdStShape Shape { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> TmemAddr { get; set; }
    [Operand<AnyOf<I32, TensorData>>] public partial Value Val { get; set; }
    [Operand<I64>] public partial Value? Offset { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Shape == Tcgen05LdStShape.Shape16x32bx2 && Offset is null) verifier.ErrorAt(this, "shape 16x32bx2 requires offset argument");
        if (!TensorCores.Moves(Shape, Val.Type)) verifier.ErrorAt(this, $"invalid input length {TensorCores.LengthOf(Val.Type)} for shape {Shape.Keyword()} in tcgen05.st Op");
    }
}
