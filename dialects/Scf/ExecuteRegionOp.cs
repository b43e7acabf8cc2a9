using OpenXla.Ir.Dialects.Cf;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>A region of any number of blocks, executed once, in a place for one operation.</summary>
[Op("scf.execute_region")]
public sealed partial class ExecuteRegionOp : Operation, IRecursiveMemoryEffects, IEvaluable
{
    [Attr("no_inline")] public partial bool NoInline { get; set; }
    [Region("region")] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        StructuredEvaluation.Run(frame, Body);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        if (parser.TryKeyword("no_inline"u8)) state.AddAttribute("no_inline", UnitAttr.Instance);
        parser.ParseRegion(state);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (ResultCount > 0)
        {
            printer.Write(" -> "u8);
            printer.PrintResultTypes(Results.Types());
        }
        printer.Write(" "u8);
        if (NoInline) printer.Write("no_inline "u8);
        printer.PrintRegion(Body, printEntryArguments: false);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Body.IsEmpty) verifier.Error(this, "region needs to have at least one block");
        else if (Body.Entry.ArgumentCount > 0) verifier.Error(this, "region cannot have any arguments");
    }

    protected override void VerifyRegions(Verifier verifier) => RegionFlow.ToParent(this, verifier, Body);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExecuteRegionOp>(InlineSingleBlock).Add<ExecuteRegionOp>(InlineBlocks).Add<ExecuteRegionOp>(ForwardEqualValues);
    }

    /// <summary><c>scf.execute_region { A; scf.yield %x } ⇒ A</c></summary>
    private static bool InlineSingleBlock(ExecuteRegionOp op, PatternRewriter rewriter)
    {
        if (op.NoInline) return rewriter.NoMatch(op, $"it asks not to be inlined");
        if (op.Body.Entry.Next is not null) return rewriter.NoMatch(op, $"there is more than one block");
        if (op.Body.Entry.Last is not YieldOp yield) return rewriter.NoMatch(op, $"the block ends with another terminator");
        var values = yield.Values.ToArray();
        rewriter.Erase(yield);
        rewriter.InlineBlockBefore(op.Body.Entry, op);
        return rewriter.Replace(op, values);
    }

    /// <summary><c>A; scf.execute_region { ^bb0: … ^bb1: scf.yield %x }; B ⇒ A; cf.br ^bb0; ^bb0: … ^bb1: cf.br ^bb2(%x); ^bb2(%r): B</c>, right inside of functions and such regions</summary>
    private static bool InlineBlocks(ExecuteRegionOp op, PatternRewriter rewriter)
    {
        if (op.NoInline) return rewriter.NoMatch(op, $"it asks not to be inlined");
        if (op.ParentOp is not (IFunction or ExecuteRegionOp)) return rewriter.NoMatch(op, $"there can't be several blocks around");
        var before = op.Block!;
        var after = rewriter.SplitBlock(op);
        rewriter.SetInsertionPointToEnd(before);
        BranchOp.Create(rewriter, [], op.Body.Entry);
        foreach (var block in op.Body.Blocks)
        {
            if (block.Last is not YieldOp yield) continue;
            rewriter.SetInsertionPoint(yield);
            BranchOp.Create(rewriter, yield.Values, after);
            rewriter.Erase(yield);
        }
        rewriter.InlineRegionBefore(op.Body, after);
        var results = new Value[op.ResultCount];
        for (int i = 0; i < results.Length; i++) results[i] = after.AddArgument(op.GetResult(i).Type, op.Location);
        return rewriter.Replace(op, results);
    }

    /// <summary><c>scf.execute_region -> T { … scf.yield %x } ⇒ scf.execute_region { … }</c> and <c>%x</c>, where that is from outside and all yields agree</summary>
    private static bool ForwardEqualValues(ExecuteRegionOp op, PatternRewriter rewriter)
    {
        YieldOp[] yields = [.. op.Body.Blocks.Select(static b => b.Last).OfType<YieldOp>()];
        if (op.ResultCount == 0 || yields.Length == 0) return rewriter.NoMatch(op, $"nothing is yielded");
        var forwarded = new Value[op.ResultCount];
        for (int i = 0; i < forwarded.Length; i++)
        {
            var value = yields[0].Values[i];
            bool isOutside = value.ParentRegion is { } region && !region.IsWithin(op.Body);
            if (isOutside && Array.TrueForAll(yields, y => y.Values[i] == value)) forwarded[i] = value;
        }
        int[] kept = [.. Enumerable.Range(0, forwarded.Length).Where(i => forwarded[i].IsNull)];
        if (kept.Length == forwarded.Length) return rewriter.NoMatch(op, $"no result is a value from outside");
        var smaller = Create(rewriter, [.. kept.Select(i => op.GetResult(i).Type)], op.NoInline);
        smaller.DiscardableAttributes = op.DiscardableAttributes;
        foreach (var yield in yields) rewriter.Modify(yield, () => yield.SetOperands([.. kept.Select(yield.GetOperand)]));
        rewriter.InlineRegion(op.Body, smaller.Body);
        for (int i = 0; i < kept.Length; i++) forwarded[kept[i]] = smaller.GetResult(i);
        return rewriter.Replace(op, forwarded);
    }
}
