using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>A scan becomes a loop that takes slices out of inputs and puts slices into outputs.</summary>
internal static class ScanPattern
{
    /// <summary><c>chlo.scan(%x) inits (%y) dimension=0 { … } ⇒ stablehlo.while(%i = 0, %carry = %y, %out = 0s) { … dynamic_slice …; dynamic_update_slice }</c></summary>
    public static bool Expand(Chlo.ScanOp op, PatternRewriter rewriter)
    {
        foreach (var type in op.Operands.Types().Concat(op.Results.Types()))
            if (type is not TensorType { HasStaticShape: true }) return rewriter.NoMatch(op, $"the shape of {type} is dynamic");
        int dimension = (int)op.Dimension;
        long size = ((TensorType)(op.Inputs.Count > 0 ? op.Inputs[0].Type : op.Outputs[0].Type)).Shape[dimension];
        var loop = CreateLoop(op, rewriter);
        AddCondition(loop, size, rewriter.Location);
        var block = loop.Body.Entry;
        var inner = OpBuilder.AtEnd(block, rewriter.Location);
        Value counter = block.GetArgument(0);
        var place = op.IsReverse is true ? Hlo.SubtractOp.Create(inner, Number(inner, size - 1), counter).FirstResult : counter;
        var results = InlineBody(op, inner, block, place, dimension);
        var next = new List<Value> { Hlo.AddOp.Create(inner, counter, Number(inner, 1)).FirstResult };
        next.AddRange(results[op.Outputs.Count..]);
        for (int i = 0; i < op.Outputs.Count; i++) next.Add(Put(inner, block.GetArgument(1 + op.Inits.Count + i), results[i], place, dimension));
        inner.Insert(inner.NewState<Hlo.ReturnOp>().AddOperands([.. next]));
        var all = loop.Results.ToArray();
        return rewriter.Replace(op, [.. all[(1 + op.Inits.Count)..], .. all[1..(1 + op.Inits.Count)]]);
    }

    private static Hlo.WhileOp CreateLoop(Chlo.ScanOp op, PatternRewriter rewriter)
    {
        var starts = new List<Value> { Number(rewriter, 0) };
        starts.AddRange(op.Inits.ToArray());
        foreach (var output in op.Outputs) starts.Add(Zeros(rewriter, (TensorType)output.Type));
        var types = starts.Select(s => s.Type).ToArray();
        var state = rewriter.NewState<Hlo.WhileOp>().AddOperands([.. starts]).AddResultTypes(types);
        state.AddRegion().AddBlock(types);
        state.AddRegion().AddBlock(types);
        return rewriter.Insert<Hlo.WhileOp>(state);
    }

    private static void AddCondition(Hlo.WhileOp loop, long size, Location location)
    {
        var builder = OpBuilder.AtEnd(loop.Condition.Entry, location);
        var isInside = Hlo.CompareOp.Create(builder, loop.Condition.Entry.GetArgument(0), Number(builder, size), Hlo.Comparison.Less);
        builder.Insert(builder.NewState<Hlo.ReturnOp>().AddOperands(isInside.FirstResult));
    }

    private static Value[] InlineBody(Chlo.ScanOp op, OpBuilder builder, Block block, Value place, int dimension)
    {
        var (mapping, body) = (new IrMapping(), op.Body.Entry);
        for (int i = 0; i < op.Inputs.Count; i++) mapping.Map(body.GetArgument(i), Take(builder, op.Inputs[i], place, dimension));
        for (int i = 0; i < op.Inits.Count; i++) mapping.Map(body.GetArgument(op.Inputs.Count + i), block.GetArgument(1 + i));
        foreach (var inner in body.Operations)
            if (inner != body.Last) builder.InsertClone(inner, mapping);
        return [.. body.Last!.Operands.ToArray().Select(mapping.Lookup)];
    }

    private static Value Take(OpBuilder builder, Value tensor, Value place, int dimension)
    {
        var type = (TensorType)tensor.Type;
        var extents = type.Shape.ToArray();
        extents[dimension] = 1;
        var slice = Hlo.DynamicSliceOp.Create(builder, tensor, Starts(builder, place, type.Rank, dimension), EquatableArray.Create<long>(extents)).FirstResult;
        return Hlo.ReshapeOp.Create(builder, new TensorType(Without(type.Shape, dimension), type.ElementType), slice).FirstResult;
    }

    private static Value Put(OpBuilder builder, Value tensor, Value slice, Value place, int dimension)
    {
        var type = (TensorType)tensor.Type;
        var extents = type.Shape.ToArray();
        extents[dimension] = 1;
        var update = Hlo.ReshapeOp.Create(builder, new TensorType(Shape.Create(extents), type.ElementType), slice).FirstResult;
        return Hlo.DynamicUpdateSliceOp.Create(builder, tensor, update, Starts(builder, place, type.Rank, dimension)).FirstResult;
    }

    private static Value[] Starts(OpBuilder builder, Value place, int rank, int dimension)
    {
        var starts = new Value[rank];
        for (int i = 0; i < rank; i++) starts[i] = i == dimension ? place : Number(builder, 0);
        return starts;
    }

    private static Shape Without(Shape shape, int dimension) => Shape.Create([.. shape.Span[..dimension], .. shape.Span[(dimension + 1)..]]);

    private static Value Number(OpBuilder builder, long number) =>
        Hlo.ConstantOp.Create(builder, DenseElementsAttr.Splat(new TensorType([], IntegerType.I64), IntegerAttr.I64(number))).FirstResult;

    private static Value Zeros(OpBuilder builder, TensorType type) => Hlo.ConstantOp.Create(builder, ZeroElements.Of(type)).FirstResult;
}
