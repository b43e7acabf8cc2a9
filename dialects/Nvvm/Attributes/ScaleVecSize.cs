namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many scales a row has.</summary>
[EnumDef("nvvm.scale_vec_size", InAngles = true, Summary = "MMA Scale Vector Sizes", Title = "::mlir::NVVM::ScaleVecSize")]
public enum ScaleVecSize
{
    X1,
    X2,
    X4,
}
