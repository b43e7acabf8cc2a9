namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Lets a barrier know when the work so far is done.</summary>
[Op("nvvm.tcgen05.commit", Syntax = "$addr (`,` `multicast_mask` `=` $multicastMask^)? attr-dict `:` type(operands)")]
public sealed partial class Tcgen05CommitOp : Operation, IRequiresDevice
{
    [Operand<AnyOf<LlvmPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<I16>] public partial Value? MulticastMask { get; set; }
    [Attr(Default = CTAGroupKind.Cta1)] public partial CTAGroupKind Group { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);
}
