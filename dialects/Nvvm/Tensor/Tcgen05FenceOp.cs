namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Orders work of the tensor cores around waits.</summary>
[Op("nvvm.tcgen05.fence", Syntax = "$kind attr-dict")]
public sealed partial class Tcgen05FenceOp : Operation, IRequiresDevice
{
    [Attr] public partial Tcgen05FenceKind Kind { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);
}
