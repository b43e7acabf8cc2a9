using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Inputs that no result which anyone reads depends on are not reduced.</summary>
internal static class UnusedReductions
{
    /// <summary><c>%a, %b = reduce(x, i), (y, j) { return f(x), g(y) } ⇒ %a = reduce(x, i) { return f(x) }</c>, where nobody reads %b</summary>
    public static bool Drop(ReduceOp op, PatternRewriter rewriter)
    {
        int[] results = [.. Enumerable.Range(0, op.Width).Where(i => op.GetResult(i).HasUses)];
        if (results.Length == op.Width) return rewriter.NoMatch(op, $"all operation results have uses");
        if (op.Body.Entry.Last is not ReturnOp end) return rewriter.NoMatch(op, $"its body does not end with a return");
        var (needed, inputs) = Trace(op, end, results);
        if (inputs.Count != results.Length) return rewriter.NoMatch(op, $"non-conservative case: {results.Length} return results should be matched with {2 * results.Length} operands, but got {2 * inputs.Count}");
        var state = rewriter.NewState<ReduceOp>().AddAttribute("dimensions", op.GetAttribute("dimensions"));
        foreach (int i in inputs) state.AddOperands(op.Inputs[i]);
        foreach (int i in inputs) state.AddOperands(op.Inits[i]);
        foreach (int i in results) state.AddResultTypes(op.GetResult(i).Type);
        AddBody(state.AddRegion(), op, end, needed, inputs, results);
        var smaller = rewriter.Insert(state);
        for (int i = 0; i < results.Length; i++) rewriter.ReplaceAllUsesWith(op.GetResult(results[i]), smaller.GetResult(i));
        return rewriter.Erase(op);
    }

    /// <summary>The operations and pairs of arguments that results depend on.</summary>
    private static (HashSet<Operation> Operations, SortedSet<int> Inputs) Trace(ReduceOp op, ReturnOp end, int[] results)
    {
        var (operations, inputs) = (new HashSet<Operation>(), new SortedSet<int>());
        var open = new Stack<Value>(results.Select(i => end.GetOperand(i)));
        while (open.TryPop(out var value))
        {
            if (value.ParentRegion != op.Body) continue;
            // A total goes with the element that is added to it.
            if (value.IsBlockArgument) inputs.Add(value.Index % op.Width);
            else if (operations.Add(value.DefiningOp!)) value.DefiningOp!.Walk(inner => Array.ForEach(inner.Operands.ToArray(), open.Push));
        }
        return (operations, inputs);
    }

    private static void AddBody(Region region, ReduceOp op, ReturnOp end, HashSet<Operation> needed, SortedSet<int> inputs, int[] results)
    {
        var (body, mapping) = (op.Body.Entry, new IrMapping());
        int[] arguments = [.. inputs, .. inputs.Select(i => i + op.Width)];
        var block = region.AddBlock();
        foreach (int i in arguments) mapping.Map(body.GetArgument(i), block.AddArgument(body.GetArgument(i).Type, body.GetArgument(i).Location));
        var builder = OpBuilder.AtEnd(block, end.Location);
        foreach (var inner in body.Operations)
            if (needed.Contains(inner)) builder.InsertClone(inner, mapping);
        ReturnOp.Create(builder, [.. results.Select(i => mapping.Lookup(end.GetOperand(i)))]);
    }
}
