namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Takes columns of the tensor memory.</summary>
[Op("nvvm.tcgen05.alloc", Syntax = "$addr `,` $nCols attr-dict `:` type(operands)")]
public sealed partial class Tcgen05AllocOp : Operation, IRequiresDevice
{
    [Operand<AnyOf<LlvmPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value NCols { get; set; }
    [Attr(Default = CTAGroupKind.Cta1)] public partial CTAGroupKind Group { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);
}
