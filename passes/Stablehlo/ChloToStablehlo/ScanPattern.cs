using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>A scan becomes a loop that takes slices out of inputs and puts slices into outputs.</summary>
internal static class ScanPattern
{
    /// <summary><c>chlo.scan(%x) inits (%y) dimension=0 { … } ⇒ stablehlo.while(%i = 0, %carry = %y, %out = 0s) { … dynamic_slice …; dynamic_update_slice }</c></summary>
    public static bool Expand(Chlo.ScanOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var (slices, dimension) = (new ScanSlices(rewriter, (int)op.Dimension), (int)op.Dimension);
        var size = SizeOf(op, rewriter, dimension);
        var starts = new List<Value> { slices.Number(0) };
        starts.AddRange(op.Inits.ToArray());
        for (int i = 0; i < op.Outputs.Count; i++) starts.Add(slices.Zeros((TensorType)op.Outputs[i].Type, InputLike(op, i)));
        var loop = Hlo.WhileOp.Create(rewriter, starts.ToArray());
        using (rewriter.Guard())
        {
            BuildCondition(loop, rewriter, size);
            BuildBody(loop, op, rewriter, slices, size);
        }
        var all = loop.Results.ToArray();
        return rewriter.Replace(op, [.. all[(1 + op.Inits.Count)..], .. all[1..(1 + op.Inits.Count)]]);
    }

    private static string? WhyNot(Chlo.ScanOp op)
    {
        for (int i = 0; i < op.Outputs.Count; i++)
        {
            var type = (TensorType)op.Outputs[i].Type;
            if (!DenseElementsAttr.IsSupported(type.ElementType)) return $"there is no zero of {type.ElementType}";
            if (type.HasStaticShape) continue;
            if (InputLike(op, i) is not { } input) return $"no input says how large {type} is";
            if (((TensorType)input.Type).Shape != type.Shape) return $"the shape of {type} is dynamic, and not that of {input.Type}";
        }
        for (int i = 0; i < op.Inits.Count; i++)
            if (!op.Inits[i].Type.Equals(op.Carries[i].Type)) return $"what is carried changes its type from {op.Inits[i].Type} to {op.Carries[i].Type}";
        return null;
    }

    /// <summary>The input that may have the shape of an output.</summary>
    private static Value? InputLike(Chlo.ScanOp op, int output) => op.Inputs.Count == 0 ? null : op.Inputs[output < op.Inputs.Count ? output : 0];

    private static Value SizeOf(Chlo.ScanOp op, PatternRewriter rewriter, int dimension)
    {
        var sizes = new RuntimeSizes(rewriter);
        return op.Inputs.Count > 0 ? sizes.ScalarOf(op.Inputs[0], dimension) : sizes.Scalar(((TensorType)op.Outputs[0].Type).Shape[dimension]);
    }

    private static void BuildCondition(Hlo.WhileOp loop, PatternRewriter rewriter, Value size)
    {
        var block = rewriter.CreateBlock(loop.Condition, loop.Operands.Types());
        var isInside = Hlo.CompareOp.Create(rewriter, block.GetArgument(0), size, Hlo.Comparison.Less);
        Hlo.ReturnOp.Create(rewriter, [isInside.Result]);
    }

    private static void BuildBody(Hlo.WhileOp loop, Chlo.ScanOp op, PatternRewriter rewriter, ScanSlices slices, Value size)
    {
        var block = rewriter.CreateBlock(loop.Body, loop.Operands.Types());
        Value counter = block.GetArgument(0);
        // Backwards the counter still goes up: what it says is how far it is from the end.
        var place = op.IsReverse is true ? slices.Difference(slices.Difference(size, slices.Number(1)), counter) : counter;
        var results = InlineBody(op, rewriter, block, slices, place);
        int outputs = op.Outputs.Count;
        var updated = new Value[outputs];
        for (int i = 0; i < outputs; i++) updated[i] = slices.Put(block.GetArgument(1 + op.Inits.Count + i), results[i], place);
        Value next = Hlo.AddOp.Create(rewriter, counter, slices.Number(1)).FirstResult;
        Hlo.ReturnOp.Create(rewriter, [next, .. results[outputs..], .. updated]);
    }

    private static Value[] InlineBody(Chlo.ScanOp op, PatternRewriter rewriter, Block block, ScanSlices slices, Value place)
    {
        var (mapping, body) = (new IrMapping(), op.Body.Entry);
        for (int i = 0; i < op.Inputs.Count; i++) mapping.Map(body.GetArgument(i), slices.Take(op.Inputs[i], place));
        for (int i = 0; i < op.Inits.Count; i++) mapping.Map(body.GetArgument(op.Inputs.Count + i), block.GetArgument(1 + i));
        foreach (var inner in body.Operations)
            if (inner != body.Last) rewriter.InsertClone(inner, mapping);
        return [.. body.Last!.Operands.ToArray().Select(mapping.Lookup)];
    }
}
