namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the iterations of a loop to the threads of a block: <c>#gpu.thread&lt;x></c>.</summary>
[AttrDef("gpu.thread")]
public sealed partial record GPUThreadMappingAttr(MappingId Thread) : IrAttribute, IGridMapping
{
    MappingId IGridMapping.Id => Thread;
}
