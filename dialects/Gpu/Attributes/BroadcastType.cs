namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Whose value <see cref="SubgroupBroadcastOp"/> gives to all.</summary>
[EnumDef("gpu.broadcast", Summary = "a lane to broadcast from", Title = "::mlir::gpu::BroadcastType")]
public enum BroadcastType
{
    [Case("first_active_lane")]
    FirstActiveLane,

    [Case("specific_lane")]
    SpecificLane,
}
