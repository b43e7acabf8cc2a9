namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The memories of a device.</summary>
[EnumDef("nvvm.memory_space", InAngles = true, Summary = "NVVM Memory Space", Title = "::mlir::NVVM::NVVMMemorySpace")]
public enum NVVMMemorySpace
{
    Generic = 0,
    Global = 1,
    Shared = 3,
    Constant = 4,
    Local = 5,
    Tensor = 6,

    [Case("shared_cluster")]
    SharedCluster = 7,
}
