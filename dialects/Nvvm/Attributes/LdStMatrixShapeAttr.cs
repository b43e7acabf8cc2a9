namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The size of a matrix in memory: <c>#nvvm.ld_st_matrix_shape&lt;m = 8, n = 8></c>.</summary>
[AttrDef("nvvm.ld_st_matrix_shape", Syntax = "`<` struct(params) `>`", Summary = "Matrix shape for ldmatrix and stmatrix")]
public sealed partial record LdStMatrixShapeAttr(int M, int N) : IrAttribute;
