namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What a copy to tensor memory moves.</summary>
[EnumDef("nvvm.tcgen05_cp_shape", InAngles = true, Summary = "tcgen05 cp shapes", Title = "::mlir::NVVM::Tcgen05CpShape")]
public enum Tcgen05CpShape
{
    [Case("shape_128x256b")]
    Shape128x256b,

    [Case("shape_4x256b")]
    Shape4x256b,

    [Case("shape_128x128b")]
    Shape128x128b,

    [Case("shape_64x128b")]
    Shape64x128b,

    [Case("shape_32x128b")]
    Shape32x128b,
}
