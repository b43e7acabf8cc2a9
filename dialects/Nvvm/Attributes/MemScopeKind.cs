namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Who sees an order of accesses.</summary>
[EnumDef("nvvm.mem_scope", InAngles = true, Summary = "NVVM Memory Scope kind", Title = "::mlir::NVVM::MemScopeKind")]
public enum MemScopeKind
{
    Cta,
    Cluster,
    Gpu,
    Sys,
}
