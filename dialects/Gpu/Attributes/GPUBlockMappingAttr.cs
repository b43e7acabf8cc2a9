namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the iterations of a loop to the blocks of the grid: <c>#gpu.block&lt;x></c>.</summary>
[AttrDef("gpu.block")]
public sealed partial record GPUBlockMappingAttr(MappingId Block) : IrAttribute, IGridMapping
{
    MappingId IGridMapping.Id => Block;
}
