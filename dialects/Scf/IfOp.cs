namespace OpenXla.Ir.Dialects.Scf;

/// <summary>One of two bodies, as a condition says: <c>scf.if %c -> (f32) { … } else { … }</c>.</summary>
[Op("scf.if")]
public sealed partial class IfOp : Operation, IImplicitTerminator<YieldOp>, INoRegionArguments, IRecursiveMemoryEffects, IFoldable, IEvaluable
{
    [Operand<I1>] public partial Value Condition { get; set; }
    [Region("thenRegion", OneBlock = true)] public partial Region Then { get; }
    [Region("elseRegion")] public partial Region Else { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        StructuredEvaluation.Run(frame, frame.Get(Condition).GetBoolean(0) ? Then : Else);
    }

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

    public YieldOp ThenYield => (YieldOp)Then.Entry.Last!;

    public YieldOp? ElseYield => Else.IsEmpty ? null : (YieldOp)Else.Entry.Last!;

    /// <summary><c>scf.if (not %c) { A } else { B } ⇒ scf.if %c { B } else { A }</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Else.IsEmpty || Condition.DefiningOp is not Arith.XOrIOp not || OperationFolding.ConstantOf(not.Rhs) is not IntegerAttr { IsOne: true }) return FoldResult.None;
        Condition = not.Lhs;
        var (then, otherwise) = (Then.Entry, Else.Entry);
        then.Detach();
        otherwise.Detach();
        Then.Append(otherwise);
        Else.Append(then);
        return FoldResult.InPlace;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        IfCanonicalization.Populate(patterns);
    }
}
