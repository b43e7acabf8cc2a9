namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Puts a value into a memory: <c>#gpu.memory_space&lt;workgroup></c>.</summary>
[AttrDef("gpu.memory_space")]
public sealed partial record GPUMemorySpaceMappingAttr(AddressSpace AddressSpace) : IrAttribute, IDeviceMapping
{
    public long MappingId => (long)AddressSpace;
    public bool IsLinear => false;
    public long RelativeIndex => MappingId;
}
