namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the iterations of a loop to the warpgroups of a block: <c>#gpu.warpgroup&lt;x></c>.</summary>
[AttrDef("gpu.warpgroup")]
public sealed partial record GPUWarpgroupMappingAttr(MappingId Warpgroup) : IrAttribute, IDeviceMapping
{
    public long MappingId => (long)Warpgroup;
    public bool IsLinear => Warpgroup.IsLinear();
    public long RelativeIndex => Warpgroup.RelativeIndex();
}
