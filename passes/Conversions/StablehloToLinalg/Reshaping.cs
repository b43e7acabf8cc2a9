using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Changes of shape, as dimensions that collapse into one or one that expands.</summary>
internal static class Reshaping
{
    /// <summary>The same elements in another shape: one step where groups of dimensions fit, else by way of a single dimension.</summary>
    public static Value Reshape(OpBuilder builder, Value tensor, TensorType type)
    {
        var from = (TensorType)tensor.Type;
        if (from.Equals(type)) return tensor;
        if (Groups(from.Shape, type.Shape) is { } collapse) return Tensors.CollapseShapeOp.Create(builder, type, tensor, collapse).FirstResult;
        if (Groups(type.Shape, from.Shape) is { } expand) return Expand(builder, tensor, type, expand);
        var flat = type.WithShape([type.ElementCount]);
        return Reshape(builder, Reshape(builder, tensor, (TensorType)flat), type);
    }

    private static Value Expand(OpBuilder builder, Value tensor, TensorType type, ArrayAttr groups) =>
        Tensors.ExpandShapeOp.Create(builder, type, tensor, [], groups, DenseArrayAttr.I64(type.Shape.Span)).FirstResult;

    /// <summary>Which dimensions of the greater rank make up each of the smaller; null where they do not.</summary>
    private static ArrayAttr? Groups(Shape expanded, Shape collapsed)
    {
        if (expanded.Rank <= collapsed.Rank) return null;
        if (collapsed.Rank == 0) return ArrayAttr.Empty;
        var groups = new List<IrAttribute>();
        int next = 0;
        for (int g = 0; g < collapsed.Rank; g++)
        {
            var group = new List<IrAttribute>();
            long product = 1;
            bool isLast = g == collapsed.Rank - 1;
            while (next < expanded.Rank && (group.Count == 0 || product != collapsed[g] || isLast || CanSpare(expanded, next, collapsed, g)))
            {
                product *= expanded[next];
                group.Add(IntegerAttr.I64(next++));
            }
            if (group.Count == 0 || product != collapsed[g]) return null;
            groups.Add(ArrayAttr.Of(group));
        }
        return next == expanded.Rank ? ArrayAttr.Of(groups) : null;
    }

    /// <summary>A unit dimension goes to the group before where enough dimensions are left for those that follow.</summary>
    private static bool CanSpare(Shape expanded, int next, Shape collapsed, int group) =>
        expanded[next] == 1 && collapsed[group + 1] != 1 && expanded.Rank - next > collapsed.Rank - group - 1;
}
