namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The ways that accesses to memory go.</summary>
[EnumDef("nvvm.proxy_kind", InAngles = true, Summary = "Proxy kind", Title = "::mlir::NVVM::ProxyKind")]
public enum ProxyKind
{
    Alias,
    Async,

    [Case("async.global")]
    AsyncGlobal,

    [Case("async.shared")]
    AsyncShared,

    Tensormap,
    Generic,
}
