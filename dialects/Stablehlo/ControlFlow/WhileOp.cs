namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Runs a body as long as a condition holds: <c>stablehlo.while(%iterArg = %0) : t cond { … } do { … }</c>.</summary>
[Op("stablehlo.while")]
public sealed partial class WhileOp : Operation, ISingleBlock, IRecursiveMemoryEffects, IEvaluable
{
    [Operand("operand")] public partial OperandRange Inits { get; }
    [Region("cond")] public partial Region Condition { get; }
    [Region("body")] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var (arguments, inits) = (new List<RegionArgument>(), new List<UnresolvedOperand>());
        parser.ParseDelimitedList("("u8, ")"u8, () =>
        {
            arguments.Add(parser.ParseRegionArgument(withType: false));
            parser.Expect("="u8);
            inits.Add(parser.ParseOperand());
        });
        int at = parser.NextPosition;
        if (inits.Count > 0)
        {
            parser.Expect(":"u8);
            at = parser.NextPosition;
            state.AddResultTypes([.. parser.ParseTypeList()]);
        }
        if (state.ResultTypes.Count != inits.Count) throw parser.Error(at, "expected as many input types as operands");
        for (int i = 0; i < inits.Count; i++) parser.ResolveOperand(inits[i], state.ResultTypes[i], state);
        parser.ParseOptionalAttributeDictionaryWithKeyword(state);
        var typed = arguments.ToArray();
        for (int i = 0; i < typed.Length; i++) typed[i].Type = state.ResultTypes[i];
        parser.ExpectKeyword("cond"u8);
        parser.ParseRegion(state, typed);
        parser.ExpectKeyword("do"u8);
        parser.ParseRegion(state, typed);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("("u8);
        for (int i = 0; i < Inits.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(Body.Entry.GetArgument(i));
            printer.Write(" = "u8);
            printer.PrintOperand(Inits[i]);
        }
        printer.Write(")"u8);
        if (Inits.Count > 0)
        {
            printer.Write(" : "u8);
            printer.PrintTypes(Inits);
        }
        printer.PrintAttributeDictionaryWithKeyword(DiscardableAttributes);
        printer.NewLine();
        printer.Write(" cond "u8);
        printer.PrintRegion(Condition, printEntryArguments: false);
        printer.Write(" do "u8);
        printer.PrintRegion(Body, printEntryArguments: false);
    }

    protected override void NameBlockArguments(Region region, SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(namer);
        if (region.IsEmpty) return;
        foreach (var argument in region.Entry.Arguments) namer.Name(argument, "iterArg");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C3: type(results...) = type(operand)
        if (Inits.Count != ResultCount) verifier.Error(this, "requires the same number of operands and results");
        for (int i = 0; i < Inits.Count && i < ResultCount; i++)
        {
            if (Inits[i].Type.Equals(GetResult(i).Type)) continue;
            verifier.Error(this, $"requires the same type for operand and result at index {i}");
            return;
        }
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!RegionChecks.HasArguments(this, Condition, Inits.Types(), verifier) || !RegionChecks.HasArguments(this, Body, Inits.Types(), verifier)) return;
        // C1: cond has type (T0, ..., TN-1) -> tensor<i1>
        if (Condition.Entry.Last is not ReturnOp { Values: { Count: 1 } answer } || answer[0].Type is not TensorType { Rank: 0 } type || !HloElements.IsPredicate(type.ElementType))
            verifier.Error(this, "expects condition block to return a zero-ranked tensor of i1");
        // C2: body has type (T0, ..., TN-1) -> (T0, ..., TN-1)
        else RegionChecks.Returns(this, Body, Results.Types(), verifier);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var values = new RuntimeValue[Inits.Count];
        for (int i = 0; i < values.Length; i++) values[i] = frame.GetValue(Inits[i]);
        while (((Tensor)frame.RunRegion(Condition, values)[0]).GetBoolean(0)) values = frame.RunRegion(Body, values);
        for (int i = 0; i < values.Length; i++) frame.Set(GetResult(i), values[i]);
    }
}
