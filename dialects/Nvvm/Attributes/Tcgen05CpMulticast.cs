namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Which warps get a copy.</summary>
[EnumDef("nvvm.tcgen05_cp_multicast", InAngles = true, Summary = "tcgen05 cp multicast", Title = "::mlir::NVVM::Tcgen05CpMulticast")]
public enum Tcgen05CpMulticast
{
    None,

    [Case("warpx2_02_13")]
    Warpx20213,

    [Case("warpx2_01_23")]
    Warpx20123,

    Warpx4,
}
