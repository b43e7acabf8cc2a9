namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Gives the iterations of a loop to the warps of a block: <c>#gpu.warp&lt;x></c>.</summary>
[AttrDef("gpu.warp")]
public sealed partial record GPUWarpMappingAttr(MappingId Warp) : IrAttribute, IDeviceMapping
{
    public long MappingId => (long)Warp;
    public bool IsLinear => Warp.IsLinear();
    public long RelativeIndex => Warp.RelativeIndex();
}
