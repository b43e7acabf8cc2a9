namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Copies a box of a tensor to shared memory.</summary>
[Op("nvvm.cp.async.bulk.tensor.shared.cluster.global", Syntax = "$dstMem `,` $tmaDescriptor `,` $mbar `,` `box` `[`$coordinates `]` (`im2col` `[` $im2colOffsets^ `]` )? (`multicast_mask` `=` $multicastMask^ )? (`l2_cache_hint` `=` $l2CacheHint^ )? (`predicate` `=` $predicate^)? attr-dict `:` type($dstMem) `,` type($tmaDescriptor)")]
public sealed partial class CpAsyncBulkTensorGlobalToSharedClusterOp : Operation, IRequiresDevice
{
    [Operand<AnyOf<SharedPointer, ClusterPointer>>] public partial Value DstMem { get; set; }
    [Operand<GenericPointer>] public partial Value<LlvmPointerType> TmaDescriptor { get; set; }
    [Operand<I32>] public partial OperandRange Coordinates { get; }
    [Operand<SharedPointer>] public partial Value<LlvmPointerType> Mbar { get; set; }
    [Operand<I16>] public partial OperandRange Im2colOffsets { get; }
    [Operand<I16>] public partial Value? MulticastMask { get; set; }
    [Operand<I64>] public partial Value? L2CacheHint { get; set; }
    [Attr(Default = TMALoadMode.Tile)] public partial TMALoadMode Mode { get; set; }
    [Attr(Default = false)] public partial bool IsCTAOnly { get; set; }
    [Attr] public partial CTAGroupKind? Group { get; set; }
    [Operand<I1>] public partial Value? Predicate { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.From(90);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        string? reason;
        if (Predicate is not null)
        {
            reason = IsCTAOnly ? "Predicate is supported only for shared::cluster mode."
                : Mode is TMALoadMode.Tile or TMALoadMode.Im2col ? null : "Predicate is supported only for Tile and Im2col modes.";
        }
        else if (IsCTAOnly)
        {
            reason = !SharedPointer.IsSatisfiedBy(DstMem.Type) ? "Shared::cta destination requires address-space 3."
                : MulticastMask is not null ? "Multicast is not supported with shared::cta mode."
                : Group is not null ? "CTAGroup is not supported with shared::cta mode." : null;
        }
        else
        {
            reason = ClusterPointer.IsSatisfiedBy(DstMem.Type) ? null : "Shared::cluster destination requires address-space 7.";
        }
        reason ??= TensorBoxes.InvalidLoad(Coordinates.Count, Im2colOffsets.Count, Mode);
        if (reason is not null) verifier.ErrorAt(this, reason);
    }
}
