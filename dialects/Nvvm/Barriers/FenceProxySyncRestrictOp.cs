namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="FenceProxyOp"/>, for some orders and places only.</summary>
[Op("nvvm.fence.proxy.sync_restrict", Syntax = "attr-dict")]
public sealed partial class FenceProxySyncRestrictOp : Operation
{
    [Attr] public partial MemOrderKind Order { get; set; }
    [Attr(Default = ProxyKind.Generic)] public partial ProxyKind FromProxy { get; set; }
    [Attr(Default = ProxyKind.Async)] public partial ProxyKind ToProxy { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Order is not (MemOrderKind.Acquire or MemOrderKind.Release)) verifier.Error(this, "only acquire and release semantics are supported");
        else if (FromProxy != ProxyKind.Generic) verifier.Error(this, "only generic is support for from_proxy attribute");
        else if (ToProxy != ProxyKind.Async) verifier.Error(this, "only async is supported for to_proxy attribute");
    }
}
