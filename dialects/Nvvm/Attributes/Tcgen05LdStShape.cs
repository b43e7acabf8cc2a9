namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What a load or store of tensor memory moves.</summary>
[EnumDef("nvvm.tcgen05_ldst_shape", InAngles = true, Summary = "allowed 32-bit signless integer cases: 0, 1, 2, 3, 4", Title = "::mlir::NVVM::Tcgen05LdStShape")]
public enum Tcgen05LdStShape
{
    [Case("shape_16x64b")]
    Shape16x64b,

    [Case("shape_16x128b")]
    Shape16x128b,

    [Case("shape_16x256b")]
    Shape16x256b,

    [Case("shape_32x32b")]
    Shape32x32b,

    [Case("shape_16x32bx2")]
    Shape16x32bx2,
}
