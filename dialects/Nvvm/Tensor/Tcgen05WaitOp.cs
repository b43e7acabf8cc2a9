namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits for loads or stores of tensor memory.</summary>
[Op("nvvm.tcgen05.wait", Syntax = "$kind attr-dict")]
public sealed partial class Tcgen05WaitOp : Operation, IRequiresDevice
{
    [Attr] public partial Tcgen05WaitKind Kind { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);
}
