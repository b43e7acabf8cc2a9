namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Loads tensor memory.</summary>
[Op("nvvm.tcgen05.ld", Syntax = "$tmemAddr (`,` $offset^)? (`pack` $pack^)? attr-dict `:` type($res)")]
public sealed partial class Tcgen05LdOp : Operation, IRequiresDevice
{
    [Attr] public partial bool Pack { get; set; }
    [Attr] public partial Tcgen05LdStShape Shape { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> TmemAddr { get; set; }
    [Operand<I64>] public partial Value? Offset { get; set; }
    [Result<AnyOf<I32, TensorData>>] public partial Value Res { get; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isSplit = Shape == Tcgen05LdStShape.Shape16x32bx2;
        if (isSplit && Offset is null) verifier.ErrorAt(this, "shape 16x32bx2 requires offset argument");
        if (!isSplit && Offset is not null) verifier.ErrorAt(this, "offset argument is only supported for shape 16x32bx2");
        if (!TensorCores.Moves(Shape, Res.Type)) verifier.ErrorAt(this, $"invalid result type length {TensorCores.LengthOf(Res.Type)} for shape {Shape.Keyword()} in tcgen05.ld Op");
    }
}
