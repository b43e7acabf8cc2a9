using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Concatenations of less, or of parts of what they are.</summary>
internal static class ConcatenationPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<ConcatenateOp>(Flatten)
        .Add<ConcatenateOp>(DropEmpty)
        .Add<SliceOp>(SliceFewer);

    /// <summary><c>concatenate(concatenate(x, y), z) ⇒ concatenate(x, y, z)</c>, unless others need the inner one anyway.</summary>
    private static bool Flatten(ConcatenateOp op, PatternRewriter rewriter)
    {
        var inputs = new List<Value>();
        foreach (var input in op.Inputs)
        {
            if (input.HasOneUse && input.DefiningOp is ConcatenateOp inner && inner != op && inner.Dimension == op.Dimension) inputs.AddRange(inner.Inputs.ToArray());
            else inputs.Add(input);
        }
        if (inputs.Count == op.OperandCount && inputs.SequenceEqual(op.Inputs.ToArray())) return rewriter.NoMatch(op, $"no need to flatten");
        return rewriter.Modify(op, () => op.SetOperands([.. inputs]));
    }

    /// <summary><c>concatenate(x, y : tensor&lt;0xf32>) ⇒ concatenate(x)</c></summary>
    private static bool DropEmpty(ConcatenateOp op, PatternRewriter rewriter)
    {
        int dimension = (int)op.Dimension;
        Value[] inputs = [.. op.Inputs.ToArray().Where(input => ((TensorType)input.Type).Shape[dimension] != 0)];
        if (inputs.Length == op.OperandCount) return rewriter.NoMatch(op, $"no input is empty");
        return inputs.Length > 0 ? rewriter.Modify(op, () => op.SetOperands(inputs)) : rewriter.NoMatch(op, $"all inputs are empty");
    }

    /// <summary><c>slice(concatenate(x, y, z)) ⇒ slice(concatenate(x, y))</c></summary>
    private static bool SliceFewer(SliceOp op, PatternRewriter rewriter)
    {
        if (!op.Result.Type.HasStaticShape) return rewriter.NoMatch(op, $"result shape not static");
        if (op.Operand.DefiningOp is not ConcatenateOp concatenation) return rewriter.NoMatch(op, $"slice input not concat");
        int dimension = (int)concatenation.Dimension;
        var (start, limit) = (op.Starts[dimension], op.Limits[dimension]);
        var needed = new List<Value>();
        Int128 end = 0, skipped = 0;
        foreach (var input in concatenation.Inputs)
        {
            var shape = ((TensorType)input.Type).Shape;
            if (shape.IsDynamic(dimension)) return rewriter.NoMatch(op, $"concat input has dynamic dimension");
            var begin = end;
            end += shape[dimension];
            if (end <= start) skipped = end;
            else if (begin < limit) needed.Add(input);
        }
        if (needed.Count == concatenation.OperandCount) return rewriter.NoMatch(op, $"slice needs all concat inputs");
        if (needed.Count == 0) return rewriter.NoMatch(op, $"slice is empty");
        if (needed.Count > 1 && !op.Operand.HasOneUse) return rewriter.NoMatch(op, $"slice is not the only concat user");
        var parts = ConcatenateOp.Create(rewriter, [.. needed], dimension).Result;
        var (starts, limits) = (op.Starts.ToArray(), op.Limits.ToArray());
        starts[dimension] = (long)(start - skipped);
        limits[dimension] = (long)(limit - skipped);
        var slice = rewriter.Build("stablehlo.slice", op.Result.Type, [parts], ("start_indices", DenseArrayAttr.I64(starts)), ("limit_indices", DenseArrayAttr.I64(limits)), ("strides", op.GetAttribute("strides")!));
        return rewriter.ReplaceKeeping(op, slice);
    }
}
