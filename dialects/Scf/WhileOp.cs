namespace OpenXla.Ir.Dialects.Scf;

/// <summary>A loop of two bodies, the first ending with a condition: <c>scf.while (%a = %0) : (i32) -> i32 { … } do { … }</c>.</summary>
[Op("scf.while")]
public sealed partial class WhileOp : Operation, ISingleBlock, IRecursiveMemoryEffects, IEvaluable
{
    [Operand] public partial OperandRange Inits { get; }
    [Region(OneBlock = true)] public partial Region Before { get; }
    [Region(OneBlock = true)] public partial Region After { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        StructuredEvaluation.Run(frame, this);
    }

    public ConditionOp Condition => (ConditionOp)Before.Entry.Last!;

    public YieldOp Yield => (YieldOp)After.Entry.Last!;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        WhileCanonicalization.Populate(patterns);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var arguments = new List<RegionArgument>();
        var inits = new List<UnresolvedOperand>();
        if (parser.NextIs("("u8)) InitializationList.Parse(parser, arguments, inits);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        var type = parser.ParseFunctionType();
        state.AddResultTypes(type.Results.Span);
        if (type.Inputs.Count != inits.Count) throw parser.Error(at, $"expected as many input types as operands (expected {inits.Count} got {type.Inputs.Count})");
        parser.ResolveOperands(inits, type.Inputs, at, state);
        var typed = arguments.ToArray();
        for (int i = 0; i < typed.Length; i++) typed[i].Type = type.Inputs[i];
        parser.ParseRegion(state, typed);
        parser.ExpectKeyword("do"u8);
        parser.ParseRegion(state);
        parser.ParseOptionalAttributeDictionaryWithKeyword(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        InitializationList.Print(printer, Before.Entry, 0, Inits, " "u8);
        printer.Write(" : "u8);
        printer.PrintFunctionalType(this);
        printer.Write(" "u8);
        printer.PrintRegion(Before, printEntryArguments: false);
        printer.Write(" do "u8);
        printer.PrintRegion(After);
        printer.PrintAttributeDictionaryWithKeyword(DiscardableAttributes);
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Before.IsEmpty || Before.Entry.Last is not ConditionOp condition) ReportTerminator(verifier, Before, "expects the 'before' region to terminate with 'scf.condition'");
        else if (After.IsEmpty || After.Entry.Last is not YieldOp yield) ReportTerminator(verifier, After, "expects the 'after' region to terminate with 'scf.yield'");
        else if (RegionFlow.Edge(this, verifier, this, "Region #0", Operands, Before.Entry.Arguments)
            && RegionFlow.Edge(this, verifier, condition, "parent", condition.Args, Results)
            && RegionFlow.Edge(this, verifier, condition, "Region #1", condition.Args, After.Entry.Arguments))
            RegionFlow.Edge(this, verifier, yield, "Region #0", yield.Values, Before.Entry.Arguments);
    }

    private void ReportTerminator(Verifier verifier, Region region, string message)
    {
        var error = verifier.Error(this, message);
        if (region.FirstBlock?.Last is { } last) error.Note("terminator here", last.Location);
    }
}
