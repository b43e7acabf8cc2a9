using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The rewrites of <see cref="ForallOp"/>.</summary>
internal static class ForallCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<DimOp>(DimOfForall).Add<ForallOp>(TensorCastFolding.CastOfOutput).Add<ForallOp>(FoldConstantBounds).Add<ForallOp>(DropOutputs).Add<ForallOp>(DropTrivialDimensions).Add<ForallOp>(KnowVariables);

    /// <summary><c>tensor.dim (scf.forall … shared_outs(%o = %t)) ⇒ tensor.dim %t</c>, as the extents stay</summary>
    private static bool DimOfForall(DimOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ForallOp loop) return rewriter.NoMatch(op, $"the source is no loop's result");
        var output = loop.Outputs[op.Source.Index];
        return rewriter.Modify(op, () => op.Source = output);
    }

    /// <summary><c>scf.forall (%i) in (%c8) ⇒ scf.forall (%i) in (8)</c></summary>
    private static bool FoldConstantBounds(ForallOp op, PatternRewriter rewriter)
    {
        var (lower, upper, step) = (Fold(op.DynamicLowerBound, op.StaticLowerBound), Fold(op.DynamicUpperBound, op.StaticUpperBound), Fold(op.DynamicStep, op.StaticStep));
        int before = op.DynamicLowerBound.Count + op.DynamicUpperBound.Count + op.DynamicStep.Count;
        if (before == lower.Dynamic.Count + upper.Dynamic.Count + step.Dynamic.Count) return rewriter.NoMatch(op, $"no bound is the value of a constant");
        return rewriter.Modify(op, () =>
        {
            var outputs = op.Outputs.ToArray();
            op.SetOperands([.. lower.Dynamic, .. upper.Dynamic, .. step.Dynamic, .. outputs]);
            op.SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(lower.Dynamic.Count, upper.Dynamic.Count, step.Dynamic.Count, outputs.Length));
            (op.StaticLowerBound, op.StaticUpperBound, op.StaticStep) = ([.. lower.Static], [.. upper.Static], [.. step.Static]);
        });
    }

    private static (long[] Static, List<Value> Dynamic) Fold(OperandRange dynamic, EquatableArray<long> statics)
    {
        var numbers = statics.ToArray();
        var values = new List<Value>();
        int next = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != Shape.Dynamic) continue;
            var value = dynamic[next++];
            if (OperationFolding.ConstantOf(value) is IntegerAttr { Int64: not Shape.Dynamic and var number }) numbers[i] = number;
            else values.Add(value);
        }
        return (numbers, values);
    }

    /// <summary>Outputs that no iteration writes to, or whose result nobody reads, go.</summary>
    private static bool DropOutputs(ForallOp op, PatternRewriter rewriter)
    {
        var (body, end) = (op.Body.Entry, (InParallelOp)op.Body.Entry.Last!);
        var isKept = new bool[op.ResultCount];
        for (int i = 0; i < isKept.Length; i++) isKept[i] = op.GetResult(i).HasUses && WritersOf(end, body.GetArgument(op.Rank + i)).Count > 0;
        if (!isKept.Contains(false)) return rewriter.NoMatch(op, $"all outputs are written and read");
        var outputs = op.Outputs.ToArray();
        for (int i = isKept.Length - 1; i >= 0; i--)
        {
            if (isKept[i]) continue;
            var argument = body.GetArgument(op.Rank + i);
            foreach (var writer in WritersOf(end, argument)) rewriter.Erase(writer);
            rewriter.ReplaceAllUsesWith(argument, outputs[i]);
            body.EraseArgument(op.Rank + i);
        }
        Value[] kept = [.. outputs.Where((_, i) => isKept[i])];
        var smaller = Like(op, rewriter, kept, static _ => true);
        rewriter.InlineRegion(op.Body, smaller.Body);
        var results = outputs;
        for (int i = 0, at = 0; i < results.Length; i++)
            if (isKept[i]) results[i] = smaller.GetResult(at++);
        return rewriter.Replace(op, results);
    }

    private static List<Operation> WritersOf(InParallelOp end, Value output)
    {
        var writers = new List<Operation>();
        foreach (var op in end.Body.Entry.Operations)
            if (op.OperandCount > 1 && op.GetOperand(1) == output) writers.Add(op);
        return writers;
    }

    /// <summary>A loop over some of the dimensions, with other outputs.</summary>
    internal static ForallOp Like(ForallOp op, PatternRewriter rewriter, ReadOnlySpan<Value> outputs, Func<int, bool> isKept)
    {
        var (lower, upper, step) = (op.Bounds(op.DynamicLowerBound, op.StaticLowerBound), op.Bounds(op.DynamicUpperBound, op.StaticUpperBound), op.Bounds(op.DynamicStep, op.StaticStep));
        var types = new IrType[outputs.Length];
        for (int i = 0; i < types.Length; i++) types[i] = outputs[i].Type;
        var loop = ForallOp.Create(rewriter, types, Dynamic(lower), Dynamic(upper), Dynamic(step), outputs, Static(lower), Static(upper), Static(step), op.Mapping);
        loop.DiscardableAttributes = op.DiscardableAttributes;
        return loop;

        Value[] Dynamic((long Static, Value Dynamic)[] bounds) => [.. bounds.Where((b, i) => isKept(i) && !b.Dynamic.IsNull).Select(static b => b.Dynamic)];
        EquatableArray<long> Static((long Static, Value Dynamic)[] bounds) => [.. bounds.Where((_, i) => isKept(i)).Select(static b => b.Static)];
    }

    /// <summary><c>scf.forall (%i, %j) = (0, 4) to (1, %n) step (1, 1) { A } ⇒ scf.forall (%j) = (4) to (%n) step (1) { A with %i = 0 }</c></summary>
    private static bool DropTrivialDimensions(ForallOp op, PatternRewriter rewriter)
    {
        if (op.Mapping is { Count: > 0 }) return rewriter.NoMatch(op, $"the dimensions are mapped to processing units");
        int rank = op.Rank;
        var isKept = new bool[rank];
        for (int i = 0; i < rank; i++)
        {
            var count = op.IterationsOf(i);
            if (count is { IsZero: true }) return rewriter.Replace(op, op.Outputs.ToArray());
            isKept[i] = count is not { IsOne: true };
        }
        if (rank > 0 && !isKept.Contains(false)) return rewriter.NoMatch(op, $"no dimension runs exactly once");
        var (body, lower) = (op.Body.Entry, op.Bounds(op.DynamicLowerBound, op.StaticLowerBound));
        for (int i = rank - 1; i >= 0; i--)
        {
            if (isKept[i]) continue;
            rewriter.ReplaceAllUsesWith(body.GetArgument(i), ValueOf(lower[i], rewriter));
            body.EraseArgument(i);
        }
        if (!isKept.Contains(true)) return Inline(op, rewriter);
        var smaller = Like(op, rewriter, op.Outputs, i => isKept[i]);
        rewriter.InlineRegion(op.Body, smaller.Body);
        return rewriter.Replace(op, smaller);
    }

    private static Value ValueOf((long Static, Value Dynamic) bound, PatternRewriter rewriter) =>
        bound.Dynamic.IsNull ? ConstantOp.Create(rewriter, IntegerAttr.Index(bound.Static)).Result : bound.Dynamic;

    /// <summary>Puts the body in the place of the loop; what it writes in parallel it writes after one another.</summary>
    private static bool Inline(ForallOp op, PatternRewriter rewriter)
    {
        var end = (InParallelOp)op.Body.Entry.Last!;
        var outputs = op.Outputs.ToArray();
        var arguments = op.Body.Entry.Arguments.ToArray();
        var results = outputs.ToArray();
        var inserts = end.Body.Entry.OperationsOf<ParallelInsertSliceOp>().Select(s => (Insert: s, Output: Array.IndexOf(arguments, s.Dest.Untyped))).ToList();
        rewriter.InlineBlockBefore(op.Body.Entry, op, outputs);
        foreach (var (insert, output) in inserts)
        {
            if (output < 0) continue;
            results[output] = InsertSliceOp.Create(rewriter, insert.Source, results[output], insert.Offsets, insert.Sizes, insert.Strides, insert.StaticOffsets, insert.StaticSizes, insert.StaticStrides).Result;
        }
        rewriter.Erase(end);
        return rewriter.Replace(op, results);
    }

    /// <summary>The variable of a dimension that runs once is its lower bound.</summary>
    private static bool KnowVariables(ForallOp op, PatternRewriter rewriter)
    {
        bool changed = false;
        var lower = op.Bounds(op.DynamicLowerBound, op.StaticLowerBound);
        for (int i = 0; i < op.Rank; i++)
        {
            var variable = op.Body.Entry.GetArgument(i);
            if (!variable.HasUses || op.IterationsOf(i) is not { IsOne: true }) continue;
            rewriter.ReplaceAllUsesWith(variable, ValueOf(lower[i], rewriter));
            changed = true;
        }
        return changed || rewriter.NoMatch(op, $"no variable has just one value");
    }
}
