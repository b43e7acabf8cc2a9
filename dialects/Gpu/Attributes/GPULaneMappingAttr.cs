namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the iterations of a loop to the threads of a warp: <c>#gpu.lane&lt;x></c>.</summary>
[AttrDef("gpu.lane")]
public sealed partial record GPULaneMappingAttr(MappingId Lane) : IrAttribute, IGridMapping
{
    MappingId IGridMapping.Id => Lane;
}
