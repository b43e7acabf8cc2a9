namespace OpenXla.Ir.Dialects.Scf;

/// <summary>One of several bodies, as an index says: <c>scf.index_switch %i -> f32 case 2 { … } default { … }</c>.</summary>
[Op("scf.index_switch")]
public sealed partial class IndexSwitchOp : Operation, IImplicitTerminator<YieldOp>, IRecursiveMemoryEffects, INoRegionArguments, IEvaluable
{
    [Operand<Index>] public partial Value Arg { get; set; }
    [Attr] public partial EquatableArray<long> Cases { get; set; }
    [Region("defaultRegion", OneBlock = true)] public partial Region Default { get; }
    [Region("caseRegions", OneBlock = true)] public partial ReadOnlySpan<Region> CaseRegions { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        int at = Cases.Span.IndexOf(frame.Get(Arg).GetInt64(0));
        StructuredEvaluation.Run(frame, at < 0 ? Default : CaseRegions[at]);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<IndexSwitchOp>(TakeConstantCase).Add<IndexSwitchOp>(ForwardEqualValues).Add<IndexSwitchOp>(DropUnusedResults);
    }

    /// <summary><c>scf.index_switch 1 case 1 { A } default { B } ⇒ A</c></summary>
    private static bool TakeConstantCase(IndexSwitchOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Arg) is not IntegerAttr { Int64: var number }) return rewriter.NoMatch(op, $"the argument is no constant");
        int at = op.Cases.Span.IndexOf(number);
        var taken = (at < 0 ? op.Default : op.CaseRegions[at]).Entry;
        var yield = taken.Last!;
        var values = yield.Operands.ToArray();
        rewriter.Erase(yield);
        rewriter.InlineBlockBefore(taken, op);
        return rewriter.Replace(op, values);
    }

    /// <summary>A value from outside that all cases yield is the result.</summary>
    private static bool ForwardEqualValues(IndexSwitchOp op, PatternRewriter rewriter)
    {
        bool changed = false;
        for (int i = 0; i < op.ResultCount; i++)
        {
            var value = op.Default.Entry.Last!.GetOperand(i);
            bool isEqual = op.GetResult(i).HasUses && value.ParentRegion != op.Default;
            foreach (var region in op.CaseRegions) isEqual &= region.Entry.Last!.GetOperand(i) == value;
            if (!isEqual) continue;
            rewriter.ReplaceAllUsesWith(op.GetResult(i), value);
            changed = true;
        }
        return changed || rewriter.NoMatch(op, $"no result is the same in all cases");
    }

    /// <summary>Results that nobody reads go.</summary>
    private static bool DropUnusedResults(IndexSwitchOp op, PatternRewriter rewriter)
    {
        int[] used = [.. Enumerable.Range(0, op.ResultCount).Where(i => op.GetResult(i).HasUses)];
        if (used.Length == op.ResultCount) return rewriter.NoMatch(op, $"all results are used");
        var smaller = Create(rewriter, [.. used.Select(i => op.GetResult(i).Type)], op.Arg, op.Cases, op.CaseRegions.Length);
        for (int i = 0; i < op.RegionCount; i++)
        {
            rewriter.InlineRegion(op.Regions[i], smaller.Regions[i]);
            var yield = smaller.Regions[i].Entry.Last!;
            rewriter.Modify(yield, () => yield.SetOperands([.. used.Select(yield.GetOperand)]));
        }
        for (int i = 0; i < used.Length; i++) rewriter.ReplaceAllUsesWith(op.GetResult(used[i]), smaller.GetResult(i));
        return rewriter.Erase(op);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var arg = parser.ParseOperand();
        parser.ParseCheckedAttributeDictionary(state);
        if (parser.TryConsume("->"u8)) state.AddResultTypes([.. parser.ParseTypeList()]);
        var cases = new List<long>();
        while (parser.TryKeyword("case"u8))
        {
            cases.Add(parser.ParseInt64());
            parser.ParseRegion(state);
        }
        parser.ExpectKeyword("default"u8);
        var fallback = parser.ParseRegion(state);
        state.Regions.Remove(fallback);
        state.Regions.Insert(0, fallback);
        OpSyntax.EnsureTerminator<YieldOp>(fallback, state);
        parser.ResolveOperand(arg, IndexType.Instance, state);
        state.AddAttribute("cases", DenseArrayAttr.I64([.. cases]));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Arg);
        printer.PrintAttributeDictionary(this, "cases");
        if (ResultCount > 0)
        {
            printer.Write(" -> "u8);
            for (int i = 0; i < ResultCount; i++)
            {
                if (i > 0) printer.Write(", "u8);
                printer.PrintType(GetResult(i).Type);
            }
        }
        printer.Write(" "u8);
        for (int i = 0; i < CaseRegions.Length && i < Cases.Count; i++)
        {
            printer.NewLine();
            printer.Write("case "u8);
            printer.Write(Cases[i]);
            printer.Write(" "u8);
            printer.PrintRegion(CaseRegions[i], printEntryArguments: false);
        }
        printer.NewLine();
        printer.Write("default "u8);
        OpSyntax.PrintRegionWithImplicitTerminator(printer, Default);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Cases.Count != CaseRegions.Length)
        {
            verifier.Error(this, $"has {CaseRegions.Length} case regions but {Cases.Count} case values");
            return;
        }
        var seen = new HashSet<long>();
        foreach (long value in Cases)
            if (!seen.Add(value))
            {
                verifier.Error(this, $"has duplicate case value: {value}");
                return;
            }
        if (!VerifyRegion(verifier, Default, "default region")) return;
        for (int i = 0; i < CaseRegions.Length; i++)
            if (!VerifyRegion(verifier, CaseRegions[i], $"case region #{i}")) return;
    }

    private bool VerifyRegion(Verifier verifier, Region region, string name)
    {
        if (region.IsEmpty)
        {
            verifier.Error(this, $"region #{region.Index} ('caseRegions') failed to verify constraint: region with 1 blocks");
            return false;
        }
        if (region.Entry.Last is not YieldOp yield)
        {
            verifier.Error(this, $"expected region to end with scf.yield, but got {region.Entry.Last?.Name}");
            return false;
        }
        if (yield.OperandCount != ResultCount)
        {
            verifier.Error(this, $"expected each region to return {ResultCount} values, but {name} returns {yield.OperandCount}").Note("see yield operation here", yield.Location);
            return false;
        }
        for (int i = 0; i < ResultCount; i++)
            if (!yield.GetOperand(i).Type.Equals(GetResult(i).Type))
            {
                verifier.Error(this, $"expected result #{i} of each region to be '{GetResult(i).Type}'").Note($"{name} returns '{yield.GetOperand(i).Type}' here", yield.Location);
                return false;
            }
        return true;
    }
}
