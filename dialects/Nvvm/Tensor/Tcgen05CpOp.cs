namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Copies shared memory to tensor memory.</summary>
[Op("nvvm.tcgen05.cp", Syntax = "$taddr`,` $smem_desc attr-dict")]
public sealed partial class Tcgen05CpOp : Operation, IRequiresDevice
{
    [Attr] public partial Tcgen05CpShape Shape { get; set; }
    [Attr(Default = CTAGroupKind.Cta1)] public partial CTAGroupKind Group { get; set; }
    [Attr(Default = Tcgen05CpMulticast.None)] public partial Tcgen05CpMulticast Multicast { get; set; }
    [Attr] public partial Tcgen05CpSrcFormat? SrcFormat { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> Taddr { get; set; }
    [Operand<I64>("smem_desc")] public partial Value SmemDesc { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var reason = Shape switch
        {
            Tcgen05CpShape.Shape64x128b when Multicast is not (Tcgen05CpMulticast.Warpx20123 or Tcgen05CpMulticast.Warpx20213) => "Shape 64x128b requires multicast warpx2_01_23 or warpx2_02_13 for tcgen05.cp Op",
            Tcgen05CpShape.Shape32x128b when Multicast != Tcgen05CpMulticast.Warpx4 => "Shape 32x128b requires multicast warpx4 for tcgen05.cp Op",
            Tcgen05CpShape.Shape128x256b or Tcgen05CpShape.Shape128x128b or Tcgen05CpShape.Shape4x256b when Multicast != Tcgen05CpMulticast.None => "Invalid multicast type for tcgen05.cp Op",
            _ => null,
        };
        if (reason is not null) verifier.ErrorAt(this, reason);
    }
}
