namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Groups of the devices of a mesh that lie along some of its axes: <c>#stablehlo.replica_group_mesh_axes&lt;mesh = @mesh, axes = [#stablehlo.axis_ref&lt;name = "x">]></c>.</summary>
/// <param name="Mesh">The mesh, or a symbol that has it as its attribute <c>mesh</c> or <c>stablehlo.mesh</c>.</param>
/// <param name="Axes">The axes, the last one varies fastest within a group.</param>
[AttrDef("stablehlo.replica_group_mesh_axes", Syntax = "`<` struct(params) `>`", Summary = "mesh and axes based replica groups representation.")]
public sealed partial record ReplicaGroupMeshAxesAttr(IrAttribute Mesh, ArrayAttr Axes) : IrAttribute
{
    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid()
    {
        if (Mesh is SymbolRefAttr { IsFlat: true }) return null;
        if (Mesh is not MeshAttr mesh) return "mesh must be a FlatSymbolRefAttr or MeshAttr";
        foreach (var axis in Axes.Elements)
        {
            if (axis is not AxisRefAttr reference) return "expected AxisRefAttr in axes list";
            if (!mesh.Axes.Any(a => a.Name == reference.Name)) return $"axis '{reference.Name}' not found in mesh definition";
        }
        return null;
    }
}
