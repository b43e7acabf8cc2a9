namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How bits are multiplied.</summary>
[EnumDef("nvvm.mma_b1op", InAngles = true, Summary = "MMA binary operations", Title = "::mlir::NVVM::MMAB1Op")]
public enum MMAB1Op
{
    None,

    [Case("xor_popc")]
    XorPopc,

    [Case("and_popc")]
    AndPopc,
}
