namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The sizes of a Winograd convolution: the side of the output tile, then that of the filter.</summary>
[EnumDef(Storage = EnumStorage.I32, Summary = "allowed 32-bit signless integer cases: 0, 1, 2", Title = "::mlir::linalg::WinogradConv2DFmr")]
public enum WinogradConv2DFmr
{
    [Case("F_2_3")]
    Tile2Filter3,

    [Case("F_4_3")]
    Tile4Filter3,

    [Case("F_2_5")]
    Tile2Filter5,
}
