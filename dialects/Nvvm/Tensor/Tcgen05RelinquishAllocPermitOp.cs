namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Gives up the right to take tensor memory.</summary>
[Op("nvvm.tcgen05.relinquish_alloc_permit", Syntax = "attr-dict")]
public sealed partial class Tcgen05RelinquishAllocPermitOp : Operation, IRequiresDevice
{
    [Attr(Default = CTAGroupKind.Cta1)] public partial CTAGroupKind Group { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);
}
