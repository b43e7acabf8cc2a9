namespace OpenXla.Ir.Dialects.Scf;

/// <summary>A region of any number of blocks, executed once, in a place for one operation.</summary>
[Op("scf.execute_region")]
public sealed partial class ExecuteRegionOp : Operation, IRecursiveMemoryEffects
{
    [Attr("no_inline")] public partial bool NoInline { get; set; }
    [Region("region")] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

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
        patterns.Add<ExecuteRegionOp>(InlineSingleBlock);
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
}
