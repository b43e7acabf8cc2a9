namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The part of an axis of a mesh of that size which follows parts of so many devices together: <c>#stablehlo.sub_axis_info(1)2</c>.</summary>
[AttrDef("stablehlo.sub_axis_info", Syntax = "`(` $pre_size `)` `` $size", Summary = "Info about how this sub-axis is derived from the full axis")]
public sealed partial record SubAxisInfoAttr([Param("pre_size")] long PreSize, long Size) : IrAttribute;
