namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Devices as a grid of named axes: <c>#stablehlo.mesh&lt;axes=[&lt;name = "x", size = 2>]></c>.</summary>
/// <param name="Axes">The axes, the last one varies fastest.</param>
/// <param name="DeviceIds">The number of each device; null where they are counted in order.</param>
[AttrDef("stablehlo.mesh", Syntax = "`<` `axes` `` `=` `` `[` $axes `]` (`,` `device_ids` `` `=` `` $device_ids^)? `>`", Summary = "A named mesh definition with device IDs")]
public sealed partial record MeshAttr(EquatableArray<MeshAxisAttr> Axes, [Param("device_ids")] DenseElementsAttr? DeviceIds = null) : IrAttribute
{
    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid() => DeviceIds is null or { ElementType: IntegerType } ? null : "device ids must be integers";
}
