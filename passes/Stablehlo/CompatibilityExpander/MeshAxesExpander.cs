using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Passes.Stablehlo.CompatibilityExpander;

/// <summary>Groups of devices as lists instead of axes of a mesh.</summary>
internal static class MeshAxesExpander
{
    private const string Groups = "replica_groups";

    /// <returns>False after an error, which has been reported.</returns>
    internal static bool Run(ModuleOp module, PassContext context)
    {
        bool isGood = true;
        module.Walk(op =>
        {
            if (isGood && op.GetAttribute(Groups) is ReplicaGroupMeshAxesAttr groups) isGood = Expand(op, groups, context);
        });
        return isGood;
    }

    /// <summary><c>replica_groups = #stablehlo.replica_group_mesh_axes&lt;…> ⇒ replica_groups = dense&lt;[[0, 2], [1, 3]]&gt;</c></summary>
    private static bool Expand(Operation op, ReplicaGroupMeshAxesAttr groups, PassContext context)
    {
        if (groups.Mesh is SymbolRefAttr symbol && SymbolTable.LookupNearest(op, symbol) is null)
        {
            context.Error(op, "Failed to find mesh symbol");
            return false;
        }
        if (FindMesh(op, groups.Mesh) is not { } mesh)
        {
            context.Error(op, "Failed to find mesh attribute on symbol");
            return false;
        }
        try
        {
            var lists = MeshGroups.Of(mesh, groups.Axes);
            long size = lists.Length == 0 ? 0 : lists[0].Length;
            op.SetAttribute(Groups, DenseElementsAttr.Of(new TensorType(Shape.Create([lists.Length, size]), IntegerType.I64), [.. lists.SelectMany(static l => l)]));
            return true;
        }
        catch (EvaluationException mistake)
        {
            context.Error(op, mistake.Message);
            return false;
        }
    }

    private static MeshAttr? FindMesh(Operation op, IrAttribute mesh)
    {
        if (mesh is MeshAttr given) return given;
        var holder = SymbolTable.LookupNearest(op, (SymbolRefAttr)mesh)!;
        return holder.GetAttribute("mesh") as MeshAttr ?? holder.GetAttribute("stablehlo.mesh") switch
        {
            MeshAttr found => found,
            DictionaryAttr dictionary => Read(dictionary),
            _ => null,
        };
    }

    /// <summary>A mesh in words of the builtin dialect: <c>{axes = [{name = "x", size = 2}], device_ids = dense&lt;…>}</c>.</summary>
    private static MeshAttr? Read(DictionaryAttr dictionary)
    {
        if (dictionary.Get("axes") is not ArrayAttr axes) return null;
        var read = new List<MeshAxisAttr>();
        foreach (var axis in axes.Elements)
        {
            if (axis is not DictionaryAttr fields || fields.Get("name") is not StringAttr name || fields.Get("size") is not IntegerAttr size) return null;
            read.Add(new MeshAxisAttr(name.Value, size.Int64));
        }
        return new MeshAttr([.. read], dictionary.Get("device_ids") as DenseElementsAttr);
    }
}
