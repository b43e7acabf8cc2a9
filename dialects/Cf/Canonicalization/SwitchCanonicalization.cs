namespace OpenXla.Ir.Dialects.Cf.Canonicalization;

/// <summary>Switches with a known flag, with fewer cases, or past blocks that hold nothing but a branch.</summary>
internal static class SwitchCanonicalization
{
    internal static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<SwitchOp>(OnlyDefault).Add<SwitchOp>(DropCasesLikeDefault).Add<SwitchOp>(FollowConstant)
            .Add<SwitchOp>(SkipEmptyBlocks).Add<SwitchOp>(FollowEarlierCase).Add<SwitchOp>(DropCasesOfEarlierSwitch);
    }

    /// <summary><c>cf.switch %flag, [default: ^bb1] ⇒ cf.br ^bb1</c></summary>
    private static bool OnlyDefault(SwitchOp op, PatternRewriter rewriter) =>
        op.CaseValues is null ? Follow(op, 0, rewriter) : rewriter.NoMatch(op, $"there are cases");

    /// <summary><c>cf.switch %flag, [default: ^bb1, 42: ^bb1, 43: ^bb2] ⇒ cf.switch %flag, [default: ^bb1, 43: ^bb2]</c></summary>
    private static bool DropCasesLikeDefault(SwitchOp op, PatternRewriter rewriter) =>
        Keep(op, i => op.GetSuccessor(i) != op.DefaultDestination || !op.SuccessorOperands(i).ToArray().AsSpan().SequenceEqual(op.DefaultOperands.ToArray()), rewriter)
        || rewriter.NoMatch(op, $"no case leads where the default does");

    /// <summary><c>cf.switch 42, [default: ^bb1, 42: ^bb2] ⇒ cf.br ^bb2</c></summary>
    private static bool FollowConstant(SwitchOp op, PatternRewriter rewriter) =>
        OperationFolding.ConstantOf(op.Flag) is IntegerAttr flag ? Follow(op, Find(op, flag), rewriter) : rewriter.NoMatch(op, $"the flag is no constant");

    /// <summary><c>cf.switch %flag, [default: ^bb1, 42: ^bb2]; ^bb2: cf.br ^bb3 ⇒ cf.switch %flag, [default: ^bb1, 42: ^bb3]</c></summary>
    private static bool SkipEmptyBlocks(SwitchOp op, PatternRewriter rewriter)
    {
        var edges = new Edge[op.SuccessorCount];
        bool changed = false;
        for (int i = 0; i < edges.Length; i++)
        {
            var (target, values) = (op.GetSuccessor(i), op.SuccessorOperands(i).ToArray());
            changed |= EmptyBlock.FindTarget(ref target, ref values) is null;
            edges[i] = new Edge(target, values, i == 0 ? null : op.CaseValues![i - 1]);
        }
        return changed ? Replace(op, edges, rewriter) : rewriter.NoMatch(op, $"no target is just a branch");
    }

    /// <summary><c>cf.switch %flag, [default: ^bb1, 42: ^bb2]; ^bb2: // pred: here alone; cf.switch %flag, [default: ^bb3, 42: ^bb4] ⇒ ^bb2: cf.br ^bb4</c></summary>
    private static bool FollowEarlierCase(SwitchOp op, PatternRewriter rewriter)
    {
        if (EarlierSwitch(op) is not { } earlier || earlier.DefaultDestination == op.Block) return rewriter.NoMatch(op, $"no case of a switch on the same flag leads here alone");
        for (int i = 1; i < earlier.SuccessorCount; i++)
            if (earlier.GetSuccessor(i) == op.Block) return Follow(op, Find(op, earlier.CaseValues![i - 1]), rewriter);
        return rewriter.NoMatch(op, $"the earlier switch does not lead here");
    }

    /// <summary><c>cf.switch %flag, [default: ^bb1, 42: ^bb2]; ^bb1: // pred: here alone; cf.switch %flag, [default: ^bb3, 42: ^bb4, 43: ^bb5] ⇒ ^bb1: cf.switch %flag, [default: ^bb3, 43: ^bb5]</c></summary>
    private static bool DropCasesOfEarlierSwitch(SwitchOp op, PatternRewriter rewriter)
    {
        if (EarlierSwitch(op) is not { CaseValues: not null } earlier || earlier.DefaultDestination != op.Block) return rewriter.NoMatch(op, $"no default of a switch on the same flag leads here alone");
        var handled = new HashSet<IrAttribute>();
        for (int i = 0; i < earlier.CaseValues.Count; i++) handled.Add(earlier.CaseValues[i]);
        return Keep(op, i => !handled.Contains(op.CaseValues![i - 1]), rewriter) || rewriter.NoMatch(op, $"the earlier switch handles none of the cases");
    }

    /// <summary>The switch on the same flag at the end of the only block that leads here.</summary>
    private static SwitchOp? EarlierSwitch(SwitchOp op) =>
        op.CaseValues is not null && op.Block!.OnlyPredecessor?.Last is SwitchOp earlier && earlier.Flag == op.Flag && earlier != op ? earlier : null;

    /// <summary>The successor that a flag leads to.</summary>
    private static int Find(SwitchOp op, IrAttribute flag)
    {
        for (int i = 1; i < op.SuccessorCount; i++)
            if (op.CaseValues![i - 1].Equals(flag)) return i;
        return 0;
    }

    private static bool Follow(SwitchOp op, int successor, PatternRewriter rewriter)
    {
        BranchOp.Create(rewriter, op.SuccessorOperands(successor).ToArray(), op.GetSuccessor(successor));
        return rewriter.Erase(op);
    }

    /// <summary>Drops the cases that <paramref name="isKept"/> answers no for; false where it does so for none.</summary>
    private static bool Keep(SwitchOp op, Func<int, bool> isKept, PatternRewriter rewriter)
    {
        var edges = new List<Edge> { new(op.DefaultDestination, op.DefaultOperands.ToArray(), null) };
        for (int i = 1; i < op.SuccessorCount; i++)
            if (isKept(i)) edges.Add(new Edge(op.GetSuccessor(i), op.SuccessorOperands(i).ToArray(), op.CaseValues![i - 1]));
        return edges.Count < op.SuccessorCount && Replace(op, [.. edges], rewriter);
    }

    private static bool Replace(SwitchOp op, Edge[] edges, PatternRewriter rewriter)
    {
        var cases = edges.AsSpan(1).ToArray();
        var values = cases.Length == 0 ? null : DenseElementsAttr.Of(new VectorType([cases.Length], op.Flag.Type), [.. cases.Select(c => c.Value!)]);
        SwitchOp.Create(rewriter, op.Flag, edges[0].Operands, [.. cases.SelectMany(c => c.Operands)], [.. cases.Select(c => c.Operands.Length)], edges[0].Target, [.. cases.Select(c => c.Target)], values);
        return rewriter.Erase(op);
    }

    /// <summary>One way out of a switch; the default's has no value.</summary>
    private readonly record struct Edge(Block Target, Value[] Operands, IrAttribute? Value);
}
