namespace OpenXla.Ir.Passes.Stablehlo.RefineShapes;

/// <summary>Collectives that make a dimension longer or shorter by the number of processes in a group.</summary>
internal static class CollectivePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .AddNamed("stablehlo.all_gather", RefineGather)
        .AddNamed("stablehlo.reduce_scatter", RefineScatter);

    private static bool RefineGather(Operation op, PatternRewriter rewriter)
    {
        if (GroupSizeOf(op) is not { } size) return rewriter.NoMatch(op, $"unsupported strategy");
        if (op.GetAttribute("all_gather_dim") is not IntegerAttr { Int64: var dimension } || op.OperandCount == 0) return rewriter.NoMatch(op, $"has no all_gather_dim");
        var shapes = new long[op.OperandCount][];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = ((TensorType)op.GetOperand(i).Type).Shape.ToArray();
            if (shapes[i][dimension] != Shape.Dynamic) shapes[i][dimension] *= size;
        }
        return RefineTo(op, shapes, rewriter);
    }

    private static bool RefineScatter(Operation op, PatternRewriter rewriter)
    {
        if (GroupSizeOf(op) is not { } size) return rewriter.NoMatch(op, $"unsupported strategy");
        if (size == 0) return rewriter.NoMatch(op, $"zero shard count");
        if (op.GetAttribute("scatter_dimension") is not IntegerAttr { Int64: var dimension }) return rewriter.NoMatch(op, $"has no scatter_dimension");
        var shape = ((TensorType)op.GetOperand(0).Type).Shape.ToArray();
        if (shape[dimension] != Shape.Dynamic) shape[dimension] /= size;
        return RefineTo(op, [shape], rewriter);
    }

    private static bool RefineTo(Operation op, long[][] shapes, PatternRewriter rewriter)
    {
        var types = new IrType[shapes.Length];
        for (int i = 0; i < types.Length; i++) types[i] = new TensorType(Shape.Create(shapes[i]), ((TensorType)op.GetResult(i).Type).ElementType);
        return TypeRefinement.Results(op, types, rewriter);
    }

    /// <summary>How many processes a group has; null where that depends on the number of partitions, which is not known.</summary>
    private static long? GroupSizeOf(Operation op)
    {
        if (op.GetAttribute("channel_handle") is not null && op.GetAttribute("use_global_device_ids") is null) return null;
        return op.GetAttribute("replica_groups") is DenseElementsAttr { Type: { Rank: 2 } type } ? type.Shape[1] : null;
    }
}
