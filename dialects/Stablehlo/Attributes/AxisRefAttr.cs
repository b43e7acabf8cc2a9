namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An axis of a mesh, or a part of one: <c>#stablehlo.axis_ref&lt;name = "x"></c>.</summary>
[AttrDef("stablehlo.axis_ref", Syntax = "`<` struct(params) `>`", Summary = "Reference to either a full axis or a split sub-axis")]
public sealed partial record AxisRefAttr(string Name, [Param("sub_axis_info")] SubAxisInfoAttr? SubAxisInfo = null) : IrAttribute;
