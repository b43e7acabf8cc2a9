namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the iterations of a loop to the warps of a block: <c>#gpu.warp&lt;x></c>.</summary>
[AttrDef("gpu.warp")]
public sealed partial record GPUWarpMappingAttr(MappingId Warp) : IrAttribute, IGridMapping
{
    MappingId IGridMapping.Id => Warp;
}
