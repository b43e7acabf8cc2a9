namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whose shared memory.</summary>
[EnumDef("nvvm.shared_space", InAngles = true, Summary = "Shared memory space", Title = "::mlir::NVVM::SharedSpace")]
public enum SharedSpace
{
    [Case("cta")]
    SharedCta,

    [Case("cluster")]
    SharedCluster,
}
