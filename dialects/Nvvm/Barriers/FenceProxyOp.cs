namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Orders accesses that go different ways.</summary>
[Op("nvvm.fence.proxy", Syntax = "attr-dict")]
public sealed partial class FenceProxyOp : Operation
{
    [Attr] public partial ProxyKind Kind { get; set; }
    [Attr] public partial SharedSpace? Space { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Kind == ProxyKind.AsyncShared && Space is null) verifier.Error(this, "async_shared fence requires space attribute");
        else if (Kind != ProxyKind.AsyncShared && Space is not null) verifier.Error(this, "only async_shared fence can have space attribute");
    }
}
