namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The elements of matrices in memory.</summary>
[EnumDef("nvvm.ld_st_matrix_elt_type", InAngles = true, Summary = "Element type for ldmatrix and stmatrix", Title = "::mlir::NVVM::LdStMatrixEltType")]
public enum LdStMatrixEltType
{
    B16,
    B8,

    [Case("b8x16.b6x16_p32")]
    B8x16B6x16P32,

    [Case("b8x16.b4x16_p64")]
    B8x16B4x16P64,
}
