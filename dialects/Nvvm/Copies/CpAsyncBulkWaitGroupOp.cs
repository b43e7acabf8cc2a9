namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits until at most so many groups of bulk copies are on their way.</summary>
[Op("nvvm.cp.async.bulk.wait_group", Syntax = "$group attr-dict")]
public sealed partial class CpAsyncBulkWaitGroupOp : Operation, IRequiresDevice
{
    [Attr<NonNegativeI32>] public partial int Group { get; set; }
    [Attr] public partial bool Read { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.From(90);
}
