namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Where B is kept.</summary>
[EnumDef("nvvm.tcgen05_mma_collectorb", InAngles = true, Summary = "tcgen05 MMA Collector Buffer B Attribute", Title = "::mlir::NVVM::Tcgen05MMACollectorBBuffer")]
public enum Tcgen05MMACollectorBBuffer
{
    B0,
    B1,
    B2,
    B3,
}
