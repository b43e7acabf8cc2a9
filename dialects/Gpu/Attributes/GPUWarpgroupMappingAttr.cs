namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the iterations of a loop to the warpgroups of a block: <c>#gpu.warpgroup&lt;x></c>.</summary>
[AttrDef("gpu.warpgroup")]
public sealed partial record GPUWarpgroupMappingAttr(MappingId Warpgroup) : IrAttribute, IGridMapping
{
    MappingId IGridMapping.Id => Warpgroup;
}
