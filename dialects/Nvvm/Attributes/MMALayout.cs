namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whether rows or columns lie together.</summary>
[EnumDef("nvvm.mma_layout", InAngles = true, Summary = "NVVM MMA layout", Title = "::mlir::NVVM::MMALayout")]
public enum MMALayout
{
    Row,
    Col,
}
