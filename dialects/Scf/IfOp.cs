namespace OpenXla.Ir.Dialects.Scf;

/// <summary>One of two bodies, as a condition says: <c>scf.if %c -> (f32) { … } else { … }</c>.</summary>
[Op("scf.if")]
public sealed partial class IfOp : Operation, IImplicitTerminator<YieldOp>, INoRegionArguments, IRecursiveMemoryEffects
{
    [Operand<I1>] public partial Value Condition { get; set; }
    [Region("thenRegion", OneBlock = true)] public partial Region Then { get; }
    [Region("elseRegion")] public partial Region Else { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ResolveOperand(parser.ParseOperand(), IntegerType.I1, state);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        YieldOp.EnsureTerminator(parser.ParseRegion(state), state.Location);
        if (parser.TryKeyword("else"u8)) YieldOp.EnsureTerminator(parser.ParseRegion(state), state.Location);
        else state.AddRegion();
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Condition);
        if (ResultCount > 0)
        {
            printer.Write(" -> ("u8);
            printer.PrintTypes(Results);
            printer.Write(")"u8);
        }
        printer.Write(" "u8);
        printer.PrintRegion(Then, printEntryArguments: false, printTerminators: ResultCount > 0);
        if (!Else.IsEmpty)
        {
            printer.Write(" else "u8);
            printer.PrintRegion(Else, printEntryArguments: false, printTerminators: ResultCount > 0);
        }
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ResultCount > 0 && Else.IsEmpty) verifier.Error(this, "must have an else block if defining values");
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        if (RegionFlow.ToParent(this, verifier, Then)) RegionFlow.ToParent(this, verifier, Else);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<IfOp>(TakeConstantBranch);
    }

    /// <summary><c>scf.if true { A } else { B } ⇒ A</c></summary>
    private static bool TakeConstantBranch(IfOp op, PatternRewriter rewriter)
    {
        if (OperationFolding.ConstantOf(op.Condition) is not IntegerAttr condition) return rewriter.NoMatch(op, $"the condition is no constant");
        var taken = condition.Boolean ? op.Then : op.Else;
        if (taken.IsEmpty) return rewriter.Erase(op);
        var yield = (YieldOp)taken.Entry.Last!;
        var values = yield.Values.ToArray();
        rewriter.Erase(yield);
        rewriter.InlineBlockBefore(taken.Entry, op);
        return rewriter.Replace(op, values);
    }
}
