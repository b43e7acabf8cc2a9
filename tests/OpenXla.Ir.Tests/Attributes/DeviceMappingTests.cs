using OpenXla.Ir.Dialects.Gpu;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Tests.Attributes;

public class DeviceMappingTests
{
    [Theory]
    [InlineData(MappingId.DimX, 0, false, 0)]
    [InlineData(MappingId.DimZ, 2, false, 2)]
    [InlineData(MappingId.LinearDim0, 3, true, 0)]
    [InlineData(MappingId.LinearDim2, 5, true, 2)]
    public void Lines_are_numbered_behind_directions(MappingId id, long number, bool isLinear, long index)
    {
        IDeviceMapping[] mappings = [new GPUBlockMappingAttr(id), new GPUThreadMappingAttr(id), new GPUWarpMappingAttr(id), new GPULaneMappingAttr(id), new GPUWarpgroupMappingAttr(id)];
        Assert.All(mappings, mapping => Assert.Equal((number, isLinear, index), (mapping.MappingId, mapping.IsLinear, mapping.RelativeIndex)));
    }

    [Fact]
    public void A_mask_tells_of_64_units()
    {
        IDeviceMask mask = new GPUMappingMaskAttr(unchecked((long)0x8000_0000_0000_0005));
        Assert.Equal([0, 2, 63], Enumerable.Range(0, (int)mask.UnitCount).Where(unit => mask.IsActive(unit)));
        Assert.Throws<ArgumentOutOfRangeException>(() => mask.IsActive(64));
        Assert.Throws<ArgumentOutOfRangeException>(() => mask.IsActive(-1));
    }
}
