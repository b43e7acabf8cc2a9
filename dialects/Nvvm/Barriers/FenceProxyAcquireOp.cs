namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Orders earlier accesses of one way before later ones of another.</summary>
[Op("nvvm.fence.proxy.acquire", Syntax = "$scope $addr `,` $size (`from_proxy` `=` $fromProxy^)? (`to_proxy` `=` $toProxy^)? attr-dict")]
public sealed partial class FenceProxyAcquireOp : Operation
{
    [Attr] public partial MemScopeKind Scope { get; set; }
    [Operand<GenericPointer>] public partial Value<LlvmPointerType> Addr { get; set; }
    [Operand<I32>] public partial Value Size { get; set; }
    [Attr(Default = ProxyKind.Generic)] public partial ProxyKind FromProxy { get; set; }
    [Attr(Default = ProxyKind.Tensormap)] public partial ProxyKind ToProxy { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FromProxy != ProxyKind.Generic) verifier.Error(this, "uni-directional proxies only support generic for from_proxy attribute");
        else if (ToProxy != ProxyKind.Tensormap) verifier.Error(this, "uni-directional proxies only support tensormap for to_proxy attribute");
    }
}
