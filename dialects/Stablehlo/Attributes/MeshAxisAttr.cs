namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An axis of a mesh: <c>#stablehlo.mesh_axis&lt;name = "x", size = 2></c>.</summary>
[AttrDef("stablehlo.mesh_axis", Syntax = "`<` struct(params) `>`", Summary = "A single axis of a mesh")]
public sealed partial record MeshAxisAttr(string Name, long Size) : IrAttribute;
