namespace OpenXla.Ir.Dialects.Scf;

/// <summary>A loop of two bodies, the first ending with a condition: <c>scf.while (%a = %0) : (i32) -> i32 { … } do { … }</c>.</summary>
[Op("scf.while")]
public sealed partial class WhileOp : Operation, ISingleBlock, IRecursiveMemoryEffects
{
    [Operand] public partial OperandRange Inits { get; }
    [Region] public partial Region Before { get; }
    [Region] public partial Region After { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public ConditionOp Condition => (ConditionOp)Before.Entry.Last!;

    public YieldOp Yield => (YieldOp)After.Entry.Last!;

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
        if (Before.IsEmpty || Before.Entry.Last is not ConditionOp condition) verifier.Error(this, "expects the 'before' region to terminate with 'scf.condition'");
        else if (Inits.Count != Before.Entry.ArgumentCount)
            verifier.Error(this, $"along control flow edge from parent to Region #0: region branch point has {Inits.Count} operands, but region successor needs {Before.Entry.ArgumentCount} inputs").Note("region branch point");
        else if (After.IsEmpty || After.Entry.Last is not YieldOp yield) verifier.Error(this, "expects the 'after' region to terminate with 'scf.yield'");
        else if (!condition.Args.Types().AsSpan().SequenceEqual(Results.Types())) verifier.Error(this, "expects the 'before' region to forward values of the result types");
        else if (!After.Entry.Arguments.Types().AsSpan().SequenceEqual(Results.Types())) verifier.Error(this, "expects the arguments of the 'after' region to be of the result types");
        else if (!yield.Values.Types().AsSpan().SequenceEqual(Before.Entry.Arguments.Types())) verifier.Error(this, "expects the 'after' region to yield values of the 'before' region's argument types");
    }
}
