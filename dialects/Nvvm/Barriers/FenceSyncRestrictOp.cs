namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A fence for some orders and places only.</summary>
[Op("nvvm.fence.sync_restrict", Syntax = "attr-dict")]
public sealed partial class FenceSyncRestrictOp : Operation
{
    [Attr] public partial MemOrderKind Order { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Order is not (MemOrderKind.Acquire or MemOrderKind.Release)) verifier.Error(this, "only acquire and release semantics are supported");
    }
}
