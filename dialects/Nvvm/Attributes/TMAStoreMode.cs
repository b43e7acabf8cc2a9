namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How a box of a tensor is written.</summary>
[EnumDef("nvvm.tma_store_mode", InAngles = true, Summary = "NVVM TMA Store Mode", Title = "::mlir::NVVM::TMAStoreMode")]
public enum TMAStoreMode
{
    Tile,
    Im2col,

    [Case("tile_scatter4")]
    TileScatter4,
}
