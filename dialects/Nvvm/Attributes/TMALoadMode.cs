namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How a box of a tensor is read.</summary>
[EnumDef("nvvm.tma_load_mode", InAngles = true, Summary = "List of Load-Modes supported for TMA Tensor Ops", Title = "::mlir::NVVM::TMALoadMode")]
public enum TMALoadMode
{
    Tile,
    Im2col,

    [Case("im2col_w")]
    Im2colW,

    [Case("im2col_w_128")]
    Im2colW128,

    [Case("tile_gather4")]
    TileGather4,
}
