namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A mapping to units that a <see cref="MappingId"/> numbers: directions first, then dimensions of the grid taken as a line.</summary>
internal interface IGridMapping : IDeviceMapping
{
    MappingId Id { get; }

    long IDeviceMapping.MappingId => (long)Id;

    bool IDeviceMapping.IsLinear => Id >= Gpu.MappingId.LinearDim0;

    long IDeviceMapping.RelativeIndex => Id >= Gpu.MappingId.LinearDim0 ? Id - Gpu.MappingId.LinearDim0 : (long)Id;
}
