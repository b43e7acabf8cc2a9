using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Reductions of nothing, to what they do not compute, or of more than anyone asks for.</summary>
internal static class ReductionPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<ReduceOp>(ReduceNothing)
        .Add<ReduceOp>(TakeOuter)
        .Add<ReduceOp>(UnusedReductions.Drop);

    /// <summary><c>reduce(x : tensor&lt;4x0xf32>, init) across dimensions = [1] ⇒ broadcast_in_dim(init)</c></summary>
    private static bool ReduceNothing(ReduceOp op, PatternRewriter rewriter)
    {
        if (!((TensorType)op.Inputs[0].Type).Shape.Span.Contains(0)) return rewriter.NoMatch(op, $"there are elements to reduce");
        var values = new Value[op.Width];
        for (int i = 0; i < values.Length; i++)
        {
            var type = (TensorType)op.GetResult(i).Type;
            if (!type.HasStaticShape) return rewriter.NoMatch(op, $"the shape of {type} is not known");
            if (!type.ElementType.Equals(((TensorType)op.Inits[i].Type).ElementType)) return rewriter.NoMatch(op, $"{type} has other elements than what it begins with");
        }
        for (int i = 0; i < values.Length; i++) values[i] = BroadcastInDimOp.Create(rewriter, op.GetResult(i).Type, op.Inits[i], []).Result;
        return rewriter.Replace(op, values);
    }

    /// <summary><c>reduce(x, init) { return %outer } ⇒ %outer</c></summary>
    public static bool TakeOuter(ReduceOp op, PatternRewriter rewriter)
    {
        if (op.Body.Entry.Last is not ReturnOp end) return rewriter.NoMatch(op, $"its body does not end with a return");
        if (!HasElements(op)) return rewriter.NoMatch(op, $"its body may never run");
        for (int i = 0; i < end.OperandCount; i++)
        {
            if (end.GetOperand(i).ParentRegion == op.Body) return rewriter.NoMatch(op, $"its body computes result #{i}");
            if (!end.GetOperand(i).Type.Equals(op.GetResult(i).Type)) return rewriter.NoMatch(op, $"result #{i} is of another type than what its body returns");
        }
        return rewriter.Replace(op, end.Operands.ToArray());
    }

    /// <summary>Whether at least one element is known to be reduced to each of the results.</summary>
    public static bool HasElements(ReduceOp op)
    {
        var shape = ((TensorType)op.Inputs[0].Type).Shape;
        foreach (long dimension in op.Dimensions)
            if (shape[(int)dimension] <= 0) return false;
        return op.Dimensions.Count > 0;
    }
}
