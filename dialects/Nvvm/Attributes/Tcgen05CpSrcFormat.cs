namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>The format that a copy to tensor memory unpacks.</summary>
[EnumDef("nvvm.tcgen05_cp_src_fmt", InAngles = true, Summary = "tcgen05 cp source format", Title = "::mlir::NVVM::Tcgen05CpSrcFormat")]
public enum Tcgen05CpSrcFormat
{
    [Case("b6x16_p32")]
    B6x16P32,

    [Case("b4x16_p64")]
    B4x16P64,
}
