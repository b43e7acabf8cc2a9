using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Dialects.Scf;

/// <summary>A nest of loops whose iterations may run in any order: <c>scf.parallel (%i) = (%lb) to (%ub) step (%s) init (%v) -> f32 { … }</c>.</summary>
[Op("scf.parallel")]
public sealed partial class ParallelOp : Operation, ISingleBlock, IAutomaticAllocationScope, IRecursiveMemoryEffects
{
    [Operand<Index>] public partial OperandRange LowerBound { get; }
    [Operand<Index>] public partial OperandRange UpperBound { get; }
    [Operand<Index>] public partial OperandRange Step { get; }
    [Operand] public partial OperandRange InitVals { get; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ParallelCanonicalization.Populate(patterns);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var variables = new List<RegionArgument>();
        parser.ParseDelimitedList("("u8, ")"u8, () => variables.Add(parser.ParseRegionArgument(withType: false) with { Type = IndexType.Instance }));
        int count = variables.Count;
        parser.Expect("="u8);
        ParseBounds(parser, state, count);
        parser.ExpectKeyword("to"u8);
        ParseBounds(parser, state, count);
        parser.ExpectKeyword("step"u8);
        ParseBounds(parser, state, count);
        var inits = new List<UnresolvedOperand>();
        if (parser.TryKeyword("init"u8)) parser.ParseOperandList(inits, "("u8, ")"u8);
        var types = parser.ParseOptionalArrowTypes();
        state.AddResultTypes(types);
        var body = parser.ParseRegion(state, [.. variables]);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(count, count, count, inits.Count));
        if (inits.Count != types.Length)
            throw parser.Error(new Diagnostic(Severity.Error, state.Location, $"custom op 'scf.parallel' number of operands and types do not match: got {inits.Count} operands and {types.Length} types"));
        for (int i = 0; i < types.Length; i++) parser.ResolveOperand(inits[i], types[i], state);
        parser.ParseOptionalAttributeDictionary(state);
        OpSyntax.EnsureTerminator<ReduceOp>(body, state);
    }

    private static void ParseBounds(AsmParser parser, OperationState state, int count)
    {
        int at = parser.NextPosition;
        var bounds = new List<UnresolvedOperand>();
        parser.ParseOperandList(bounds, "("u8, ")"u8);
        if (bounds.Count != count) throw parser.Error(at, $"expected {count} operands");
        parser.ResolveOperands(bounds, IndexType.Instance, state);
    }

    // Other counts of bounds pass, but can't be read in custom form.
    protected override bool FitsCustomForm => LowerBound.Count == Step.Count && UpperBound.Count == Step.Count;

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" ("u8);
        for (int i = 0; i < Body.Entry.ArgumentCount; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(Body.Entry.GetArgument(i));
        }
        printer.Write(") = ("u8);
        printer.PrintOperands(LowerBound);
        printer.Write(") to ("u8);
        printer.PrintOperands(UpperBound);
        printer.Write(") step ("u8);
        printer.PrintOperands(Step);
        printer.Write(")"u8);
        if (InitVals.Count > 0)
        {
            printer.Write(" init ("u8);
            printer.PrintOperands(InitVals);
            printer.Write(")"u8);
        }
        if (ResultCount > 0)
        {
            printer.Write(" -> "u8);
            printer.PrintResultTypes(Results.Types());
        }
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false);
        printer.PrintAttributeDictionary(this, "operandSegmentSizes");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake)
        {
            verifier.Error(this, mistake);
            return;
        }
        if (Body.Entry.Last is not ReduceOp reduce)
        {
            var error = verifier.Error(this, "expects body to terminate with 'scf.reduce'");
            if (Body.Entry.Last is { } last) error.Note("terminator here", last.Location);
            return;
        }
        if (ResultCount != reduce.RegionCount) verifier.Error(this, $"expects number of results: {ResultCount} to be the same as number of reductions: {reduce.RegionCount}");
        else if (ResultCount != InitVals.Count) verifier.Error(this, $"expects number of results: {ResultCount} to be the same as number of initial values: {InitVals.Count}");
        else if (InitVals.Types().AsSpan().SequenceEqual(Results.Types()) is false) verifier.Error(this, "expects initial values to be of the result types");
        else if (reduce.OperandCount == ResultCount)
            for (int i = 0; i < ResultCount; i++)
                if (!reduce.GetOperand(i).Type.Equals(GetResult(i).Type))
                {
                    verifier.Error(reduce, $"expects type of {i}-th reduction operand: '{reduce.GetOperand(i).Type}' to be the same as the {i}-th result type: '{GetResult(i).Type}'");
                    return;
                }
    }

    private string? FindMistake()
    {
        if (Step.Count == 0) return "needs at least one tuple element for lowerBound, upperBound and step";
        foreach (var step in Step)
            if (OperationFolding.ConstantOf(step) is IntegerAttr { Value.Sign: <= 0 }) return "constant step operand must be positive";
        if (Body.Entry.ArgumentCount != Step.Count)
            return $"expects the same number of induction variables: {Body.Entry.ArgumentCount} as bound and step values: {Step.Count}";
        foreach (var variable in Body.Entry.Arguments)
            if (variable.Type is not IndexType) return "expects arguments for the induction variable to be of index type";
        return null;
    }
}
