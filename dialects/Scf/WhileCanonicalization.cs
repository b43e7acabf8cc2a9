using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>The rewrites of <see cref="WhileOp"/>: values that need not be carried, and what is known in its second body.</summary>
internal static class WhileCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns
        .Add<WhileOp>(DropInvariantArguments).Add<WhileOp>(DropInvariantResults).Add<WhileOp>(KnowCondition).Add<WhileOp>(KnowComparison)
        .Add<WhileOp>(DropUnusedResults).Add<WhileOp>(MergeEqualResults).Add<WhileOp>(DropUnusedArguments).Add<WhileOp>(AlignResults).Add<WhileOp>(MoveIfDown).Add<WhileOp>(MergeEqualArguments);

    private static WhileOp NewLoop(PatternRewriter rewriter, ReadOnlySpan<IrType> resultTypes, ReadOnlySpan<Value> inits) => WhileOp.Create(rewriter, resultTypes, inits);

    private static Block NewBlock(PatternRewriter rewriter, Region region, ReadOnlySpan<IrType> types)
    {
        using var guard = rewriter.Guard();
        return rewriter.CreateBlock(region, types);
    }

    /// <summary><c>scf.while (%a = %x) { … } do { … yield %x } ⇒ scf.while { … }</c>, where <c>%x</c> stands for <c>%a</c>; also where the value goes around unchanged</summary>
    private static bool DropInvariantArguments(WhileOp op, PatternRewriter rewriter)
    {
        var (before, condition, yield) = (op.Before.Entry, op.Condition, op.Yield);
        var inits = op.Inits.ToArray();
        var isInvariant = new bool[inits.Length];
        for (int i = 0; i < inits.Length; i++)
        {
            var next = yield.Values[i];
            isInvariant[i] = next == inits[i];
            if (next.ArgumentOwner != op.After.Entry) continue;
            var passed = condition.Args[next.Index];
            isInvariant[i] |= passed == before.GetArgument(i) || passed == inits[i];
        }
        if (!isInvariant.Contains(true)) return rewriter.NoMatch(op, $"all carried values change");
        Value[] kept = [.. inits.Where((_, i) => !isInvariant[i])];
        rewriter.Modify(yield, () => yield.SetOperands([.. yield.Values.ToArray().Where((_, i) => !isInvariant[i])]));
        var loop = NewLoop(rewriter, op.Results.Types(), kept);
        var block = NewBlock(rewriter, loop.Before, [.. kept.Select(static v => v.Type)]);
        var arguments = inits.ToArray();
        for (int i = 0, at = 0; i < arguments.Length; i++)
            if (!isInvariant[i]) arguments[i] = block.GetArgument(at++);
        rewriter.MergeBlocks(before, block, arguments);
        rewriter.InlineRegion(op.After, loop.After);
        return rewriter.Replace(op, loop);
    }

    /// <summary><c>scf.condition(%c) %x</c> with <c>%x</c> from outside: the result and the argument are <c>%x</c></summary>
    private static bool DropInvariantResults(WhileOp op, PatternRewriter rewriter)
    {
        var passed = op.Condition.Args.ToArray();
        var isKept = Array.ConvertAll(passed, v => v.ParentBlock == op.Before.Entry);
        if (!isKept.Contains(false)) return rewriter.NoMatch(op, $"all results are computed inside");
        return KeepResults(op, rewriter, isKept, passed);
    }

    /// <summary>Makes a loop with only some results. Others are what is given, or nothing where they have no use.</summary>
    private static bool KeepResults(WhileOp op, PatternRewriter rewriter, bool[] isKept, Value[]? others)
    {
        var condition = op.Condition;
        IrType[] types = [.. op.Results.Types().Where((_, i) => isKept[i])];
        rewriter.Modify(condition, () => condition.SetOperands([condition.Condition, .. condition.Args.ToArray().Where((_, i) => isKept[i])]));
        var loop = NewLoop(rewriter, types, op.Inits);
        var block = NewBlock(rewriter, loop.After, types);
        for (int i = 0, at = 0; i < isKept.Length; i++)
        {
            bool kept = isKept[i];
            if (!kept && others is null) continue;
            rewriter.ReplaceAllUsesWith(op.After.Entry.GetArgument(i), kept ? block.GetArgument(at) : others![i]);
            rewriter.ReplaceAllUsesWith(op.GetResult(i), kept ? loop.GetResult(at++) : others![i]);
        }
        rewriter.InlineRegion(op.Before, loop.Before);
        while (op.After.Entry.ArgumentCount > 0) op.After.Entry.EraseArgument(op.After.Entry.ArgumentCount - 1);
        rewriter.MergeBlocks(op.After.Entry, block);
        return rewriter.Erase(op);
    }

    /// <summary><c>scf.condition(%c) %c</c>: the second body runs only where it is true</summary>
    private static bool KnowCondition(WhileOp op, PatternRewriter rewriter)
    {
        Value constant = default;
        for (int i = 0; i < op.Condition.Args.Count; i++)
        {
            var argument = op.After.Entry.GetArgument(i);
            if (op.Condition.Args[i] != op.Condition.Condition || !argument.HasUses) continue;
            if (constant.IsNull) constant = ConstantOp.Create(rewriter, IntegerAttr.True).Result;
            rewriter.ReplaceAllUsesWith(argument, constant);
        }
        return !constant.IsNull || rewriter.NoMatch(op, $"the condition is not handed to the second body, or nobody reads it there");
    }

    /// <summary>The comparison that is the condition holds in the second body; the opposite one does not.</summary>
    private static bool KnowComparison(WhileOp op, PatternRewriter rewriter)
    {
        if (op.Condition.Condition.DefiningOp is not CmpIOp comparison) return rewriter.NoMatch(op, $"the condition is no comparison");
        bool changed = false;
        for (int i = 0; i < op.Condition.Args.Count; i++)
            for (int side = 0; side < 2; side++)
            {
                if (op.Condition.Args[i] != comparison.GetOperand(side)) continue;
                foreach (var use in op.After.Entry.GetArgument(i).Uses.ToArray())
                {
                    if (use.Owner is not CmpIOp other || other.GetOperand(1 - side) != comparison.GetOperand(1 - side) || other.GetOperand(side) != op.After.Entry.GetArgument(i)) continue;
                    bool same = other.Predicate == comparison.Predicate;
                    if (!same && other.Predicate != comparison.Predicate.Inverted()) continue;
                    using var guard = rewriter.Guard();
                    rewriter.SetInsertionPoint(other);
                    rewriter.Replace(other, ConstantOp.Create(rewriter, IntegerAttr.Of(same)));
                    changed = true;
                }
            }
        return changed || rewriter.NoMatch(op, $"the second body does not compare the same");
    }

    /// <summary>Results that nobody reads, inside or after the loop, go.</summary>
    private static bool DropUnusedResults(WhileOp op, PatternRewriter rewriter)
    {
        var isKept = new bool[op.ResultCount];
        for (int i = 0; i < isKept.Length; i++) isKept[i] = op.GetResult(i).HasUses || op.After.Entry.GetArgument(i).HasUses;
        if (!isKept.Contains(false)) return rewriter.NoMatch(op, $"all results are read");
        return KeepResults(op, rewriter, isKept, null);
    }

    /// <summary><c>scf.condition(%c) %a, %a ⇒ scf.condition(%c) %a</c></summary>
    private static bool MergeEqualResults(WhileOp op, PatternRewriter rewriter)
    {
        var passed = op.Condition.Args.ToArray();
        var isKept = new bool[passed.Length];
        for (int i = 0; i < passed.Length; i++) isKept[i] = Array.IndexOf(passed, passed[i]) == i;
        if (!isKept.Contains(false)) return rewriter.NoMatch(op, $"all results differ");
        for (int i = 0; i < passed.Length; i++)
        {
            if (isKept[i]) continue;
            int first = Array.IndexOf(passed, passed[i]);
            rewriter.ReplaceAllUsesWith(op.After.Entry.GetArgument(i), op.After.Entry.GetArgument(first));
            rewriter.ReplaceAllUsesWith(op.GetResult(i), op.GetResult(first));
        }
        return KeepResults(op, rewriter, isKept, null);
    }

    /// <summary>Carried values that the first body does not read go.</summary>
    private static bool DropUnusedArguments(WhileOp op, PatternRewriter rewriter)
    {
        var before = op.Before.Entry;
        var isKept = new bool[before.ArgumentCount];
        for (int i = 0; i < isKept.Length; i++) isKept[i] = before.GetArgument(i).HasUses;
        if (!isKept.Contains(false)) return rewriter.NoMatch(op, $"all carried values are read");
        var yield = op.Yield;
        rewriter.Modify(yield, () => yield.SetOperands([.. yield.Values.ToArray().Where((_, i) => isKept[i])]));
        var loop = NewLoop(rewriter, op.Results.Types(), [.. op.Inits.ToArray().Where((_, i) => isKept[i])]);
        for (int i = isKept.Length - 1; i >= 0; i--)
            if (!isKept[i]) before.EraseArgument(i);
        rewriter.InlineRegion(op.Before, loop.Before);
        rewriter.InlineRegion(op.After, loop.After);
        return rewriter.Replace(op, loop);
    }

    /// <summary><c>scf.while (%a = %x, %b = %x) { … } do { … yield %y, %y }</c>: <c>%b</c> is <c>%a</c></summary>
    private static bool MergeEqualArguments(WhileOp op, PatternRewriter rewriter)
    {
        var known = new Dictionary<(Value Init, Value Next), int>();
        bool changed = false;
        for (int i = 0; i < op.Inits.Count; i++)
        {
            if (known.TryAdd((op.Inits[i], op.Yield.Values[i]), i)) continue;
            var argument = op.Before.Entry.GetArgument(i);
            changed |= argument.HasUses;
            rewriter.ReplaceAllUsesWith(argument, op.Before.Entry.GetArgument(known[(op.Inits[i], op.Yield.Values[i])]));
        }
        return changed || rewriter.NoMatch(op, $"no two carried values are always equal");
    }

    /// <summary><c>scf.while (%a, %b) { scf.condition(%c) %b, %a } ⇒ scf.while (%a, %b) { scf.condition(%c) %a, %b }</c></summary>
    private static bool AlignResults(WhileOp op, PatternRewriter rewriter)
    {
        var arguments = op.Before.Entry.Arguments.ToArray();
        var passed = op.Condition.Args.ToArray();
        if (arguments.Length != passed.Length || arguments.AsSpan().SequenceEqual(passed)) return rewriter.NoMatch(op, $"the results are not the arguments in another order");
        var places = Array.ConvertAll(passed, v => Array.IndexOf(arguments, v));
        if (places.Contains(-1) || places.Distinct().Count() != places.Length) return rewriter.NoMatch(op, $"the results are not the arguments in another order");
        var condition = op.Condition;
        rewriter.Modify(condition, () => condition.SetOperands([condition.Condition, .. arguments]));
        var types = Array.ConvertAll(arguments, static a => a.Type);
        var loop = NewLoop(rewriter, types, op.Inits);
        rewriter.InlineRegion(op.Before, loop.Before);
        var block = NewBlock(rewriter, loop.After, types);
        rewriter.MergeBlocks(op.After.Entry, block, Array.ConvertAll(places, i => block.GetArgument(i)));
        return rewriter.Replace(op, Array.ConvertAll(places, loop.GetResult));
    }

    /// <summary><c>scf.while { scf.if %c { A }; scf.condition(%c) } do { B } ⇒ scf.while { scf.condition(%c) } do { A; B }</c></summary>
    private static bool MoveIfDown(WhileOp op, PatternRewriter rewriter)
    {
        var condition = op.Condition;
        if (condition.Previous is not IfOp conditional || conditional.Condition != condition.Condition) return rewriter.NoMatch(op, $"the condition is not asked right before");
        if (!conditional.Else.IsEmpty && conditional.Else.Entry.First is not YieldOp) return rewriter.NoMatch(op, $"the else block does something");
        for (int i = 0; i < condition.Args.Count; i++)
        {
            if (condition.Args[i].DefiningOp != conditional) continue;
            int result = condition.Args[i].Index;
            var (yes, no) = (conditional.ThenYield.Values[result], conditional.ElseYield!.Values[result]);
            rewriter.ReplaceAllUsesWith(conditional.GetResult(result), no);
            rewriter.ReplaceAllUsesWith(op.After.Entry.GetArgument(i), yes);
        }
        var needed = ValuesFrom(op.Before, conditional.Then);
        var loop = NewLoop(rewriter, [.. op.Results.Types(), .. needed.Select(static v => v.Type)], op.Inits);
        rewriter.InlineRegion(op.Before, loop.Before);
        rewriter.InlineRegion(op.After, loop.After);
        rewriter.Modify(condition, () => condition.SetOperands([.. condition.Operands.ToArray(), .. needed]));
        var body = loop.After.Entry;
        foreach (var value in needed)
        {
            var argument = body.AddArgument(value.Type, op.Location);
            rewriter.ReplaceUsesIf(value, argument, use => IfCanonicalization.IsInside(use.Owner, conditional.Then) || IfCanonicalization.IsInside(use.Owner, loop.After));
        }
        rewriter.Erase(conditional.ThenYield);
        rewriter.InlineBlockBefore(conditional.Then.Entry, body.First!);
        rewriter.Erase(conditional);
        return rewriter.Replace(op, loop.Results.ToArray().AsSpan(0, op.ResultCount));
    }

    /// <summary>The values of a region that operations inside of another one read from outside of that.</summary>
    private static List<Value> ValuesFrom(Region source, Region inside)
    {
        var values = new List<Value>();
        var known = new HashSet<Value>();
        foreach (var block in inside.Blocks)
            foreach (var op in block.Operations)
            {
                Collect(op);
                op.Walk(Collect);
            }
        return values;

        void Collect(Operation op)
        {
            foreach (var operand in op.Operands)
                if (operand.ParentRegion is { } region && region.IsWithin(source) && !region.IsWithin(inside) && known.Add(operand)) values.Add(operand);
        }
    }
}
