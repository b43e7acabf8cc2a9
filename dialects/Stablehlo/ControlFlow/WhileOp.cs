namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Runs a body as long as a condition holds: <c>stablehlo.while(%iterArg = %0) : t cond { … } do { … }</c>.</summary>
[Op("stablehlo.while")]
public sealed partial class WhileOp : Operation, ISingleBlock, IRecursiveMemoryEffects, ISpeculatable, IInferResultTypes, IEvaluable
{
    [Operand<AnyOf<AnyTensorOrToken, HloBuffer>>("operand")] public partial OperandRange Inits { get; }
    [Region("cond", OneBlock = true)] public partial Region Condition { get; }
    [Region("body", OneBlock = true)] public partial Region Body { get; }
    [Result<AnyOf<AnyTensorOrToken, HloBuffer>>("results")] public partial ResultRange Outputs { get; }

    public Speculatability Speculatability => Speculatability.RecursivelySpeculatable;

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

    // C3: type(results...) = type(operand)
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.OperandTypes());
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (WhyNot() is { } reason) verifier.Error(this, reason);
    }

    private string? WhyNot()
    {
        var types = Inits.Types();
        var (condition, body) = (Condition.Entry, Body.Entry);
        // C1: cond has type (T0, ..., TN-1) -> tensor<i1>
        if (!HloTypes.AreCompatible(types, condition.Arguments.Types()))
            return $"expect operands to be compatible with condition block arguments but got {HloTypes.Text(types)} vs {HloTypes.Text(condition.Arguments.Types())}";
        // C2: body has type (T0, ..., TN-1) -> (T0, ..., TN-1)
        if (!HloTypes.AreCompatible(types, body.Arguments.Types()))
            return $"expect operands to be compatible with body block arguments but got {HloTypes.Text(types)} vs {HloTypes.Text(body.Arguments.Types())}";
        if (body.Last is not { } end) return "The while body-region expected to have a terminator";
        if (!HloTypes.AreCompatible(types, end.Operands.Types()))
            return $"expect operands to be compatible with body block return types but got {HloTypes.Text(types)} vs {HloTypes.Text(end.Operands.Types())}";
        if (condition.Last is not { OperandCount: 1 } answer) return $"expect condition body returns a single value but got {condition.Last?.OperandCount ?? 0}";
        return answer.GetOperand(0).Type is TensorType { Rank: 0 } truth && HloElements.IsPredicate(truth.ElementType)
            ? null
            : $"expect condition block return a zero-ranked tensor of i1 but got '{answer.GetOperand(0).Type}'";
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
