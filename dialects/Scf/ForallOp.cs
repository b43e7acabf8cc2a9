namespace OpenXla.Ir.Dialects.Scf;

/// <summary>
/// Iterations that may run at once, each writing its part of shared tensors:
/// <c>scf.forall (%i) in (8) shared_outs(%o = %t) -> (tensor&lt;8xf32>) { … }</c>.
/// </summary>
[Op("scf.forall")]
public sealed partial class ForallOp : Operation, IImplicitTerminator<InParallelOp>, IAutomaticAllocationScope, IDestinationStyle, IRecursiveMemoryEffects
{
    bool IDestinationStyle.ReadsThroughCasts => false;

    private static readonly string[] Shown = ["operandSegmentSizes", "staticLowerBound", "staticUpperBound", "staticStep"];

    [Operand<Index>] public partial OperandRange DynamicLowerBound { get; }
    [Operand<Index>] public partial OperandRange DynamicUpperBound { get; }
    [Operand<Index>] public partial OperandRange DynamicStep { get; }
    [Operand<RankedTensor>] public partial OperandRange Outputs { get; }
    [Attr] public partial EquatableArray<long> StaticLowerBound { get; set; }
    [Attr] public partial EquatableArray<long> StaticUpperBound { get; set; }
    [Attr] public partial EquatableArray<long> StaticStep { get; set; }
    [Attr<DeviceMappings>] public partial ArrayAttr? Mapping { get; set; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Shared { get; }

    public static bool HasCustomSyntax => true;

    public int Rank => StaticLowerBound.Count;

    public OperandRange Inits => Outputs;

    /// <summary>Bounds as numbers, and values where there is none.</summary>
    internal (long Static, Value Dynamic)[] Bounds(OperandRange dynamic, EquatableArray<long> statics)
    {
        var bounds = new (long, Value)[statics.Count];
        int next = 0;
        for (int i = 0; i < bounds.Length; i++) bounds[i] = (statics[i], statics[i] == Shape.Dynamic ? dynamic[next++] : default);
        return bounds;
    }

    /// <summary>How many values the variable of a dimension takes; null where that is only known at run time.</summary>
    internal System.Numerics.BigInteger? IterationsOf(int dimension) => TripCount.Of(
        Bounds(DynamicLowerBound, StaticLowerBound)[dimension], Bounds(DynamicUpperBound, StaticUpperBound)[dimension], Bounds(DynamicStep, StaticStep)[dimension]);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ForallCanonicalization.Populate(patterns);
    }

    private static DenseArrayAttr Repeat(long value, int count)
    {
        var values = new long[count];
        Array.Fill(values, value);
        return DenseArrayAttr.I64(values);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var arguments = new List<RegionArgument>();
        parser.ParseDelimitedList("("u8, ")"u8, () => arguments.Add(parser.ParseRegionArgument(withType: false) with { Type = IndexType.Instance }));
        int rank = arguments.Count;
        List<UnresolvedOperand> lower = [], step = [], outputs = [];
        List<UnresolvedOperand> upper;
        DenseArrayAttr lowers, uppers, steps;
        if (parser.TryKeyword("in"u8))
        {
            DynamicIndexListDirective.ParseList(parser, "("u8, ")"u8, out upper, out uppers);
            parser.ResolveOperands(upper, IndexType.Instance, state);
            (lowers, steps) = (Repeat(0, rank), Repeat(1, rank));
        }
        else
        {
            parser.Expect("="u8);
            DynamicIndexListDirective.ParseList(parser, "("u8, ")"u8, out lower, out lowers);
            parser.ResolveOperands(lower, IndexType.Instance, state);
            parser.ExpectKeyword("to"u8);
            DynamicIndexListDirective.ParseList(parser, "("u8, ")"u8, out upper, out uppers);
            parser.ResolveOperands(upper, IndexType.Instance, state);
            parser.ExpectKeyword("step"u8);
            DynamicIndexListDirective.ParseList(parser, "("u8, ")"u8, out step, out steps);
            parser.ResolveOperands(step, IndexType.Instance, state);
        }
        int at = parser.NextPosition;
        if (parser.TryKeyword("shared_outs"u8))
        {
            InitializationList.Parse(parser, arguments, outputs);
            state.AddResultTypes(parser.ParseOptionalArrowTypes());
            parser.ResolveOperands(outputs, state.ResultTypes.ToArray(), at, state);
        }
        var typed = arguments.ToArray();
        for (int i = 0; i < outputs.Count; i++) typed[rank + i].Type = state.ResultTypes[i];
        var body = parser.ParseRegion(state, typed);
        InParallelOp.EnsureTerminator(body, state);
        parser.ParseOptionalAttributeDictionary(state);
        state.AddAttribute("staticLowerBound", lowers).AddAttribute("staticUpperBound", uppers).AddAttribute("staticStep", steps);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(lower.Count, upper.Count, step.Count, outputs.Count));
    }

    /// <summary>Whether bounds are all one number, be it written or the value of a constant.</summary>
    private static bool AreAll(OperandRange operands, EquatableArray<long> constants, long number)
    {
        foreach (var operand in operands.ToArray())
            if (OperationFolding.ConstantOf(operand) is not IntegerAttr value || value.Int64 != number) return false;
        return constants.All(v => v == number || v == Shape.Dynamic);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" ("u8);
        for (int i = 0; i < Rank; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(Body.Entry.GetArgument(i));
        }
        if (AreAll(DynamicLowerBound, StaticLowerBound, 0) && AreAll(DynamicStep, StaticStep, 1))
        {
            printer.Write(") in "u8);
            PrintBounds(printer, DynamicUpperBound, StaticUpperBound);
        }
        else
        {
            printer.Write(") = "u8);
            PrintBounds(printer, DynamicLowerBound, StaticLowerBound);
            printer.Write(" to "u8);
            PrintBounds(printer, DynamicUpperBound, StaticUpperBound);
            printer.Write(" step "u8);
            PrintBounds(printer, DynamicStep, StaticStep);
        }
        InitializationList.Print(printer, Body.Entry, Rank, Outputs, " shared_outs"u8);
        if (Outputs.Count > 0)
        {
            printer.Write(" -> ("u8);
            printer.PrintTypes(Results);
            printer.Write(")"u8);
        }
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false, printTerminators: ResultCount > 0);
        printer.PrintAttributeDictionary(this, Shown);
    }

    private static void PrintBounds(AsmPrinter printer, OperandRange values, EquatableArray<long> statics) =>
        DynamicIndexListDirective.PrintList(printer, values, DenseArrayAttr.I64(statics.Span), "("u8, ")"u8);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
        else if (FindCountMistake() is { } count) verifier.ErrorAt(this, count);
        else if (StaticUpperBound.Count != Rank) verifier.ErrorAt(this, $"expected {Rank} upper bound values, got {StaticUpperBound.Count}");
        else if (StaticStep.Count != Rank) verifier.ErrorAt(this, $"expected {Rank} step values, got {StaticStep.Count}");
    }

    private string? FindCountMistake()
    {
        if (Wrong(DynamicLowerBound, StaticLowerBound, "lower bound") is { } lower) return lower;
        return Wrong(DynamicUpperBound, StaticUpperBound, "upper bound") ?? Wrong(DynamicStep, StaticStep, "step");

        static string? Wrong(OperandRange values, EquatableArray<long> statics, string what)
        {
            int dynamic = statics.Count(static value => value == Shape.Dynamic);
            return values.Count == dynamic ? null : $"expected {dynamic} dynamic {what} values";
        }
    }

    private string? FindMistake()
    {
        var body = Body.Entry;
        if (ResultCount != Outputs.Count) return $"produces {ResultCount} results, but has only {Outputs.Count} outputs";
        if (body.ArgumentCount != Rank + Outputs.Count) return $"region expects {Rank} arguments";
        for (int i = 0; i < ResultCount; i++)
        {
            if (GetResult(i).Type is not TensorType) return $"expected the number of tensor results ({Results.Types().Count(static t => t is TensorType)}) to be equal to the number of output tensors ({Outputs.Count})";
            if (!GetResult(i).Type.Equals(Outputs[i].Type))
                return $"expected type of operand #{Outputs.Start + i} ('{Outputs[i].Type}') to match type of corresponding result ('{GetResult(i).Type}')";
        }
        for (int i = 0; i < Rank; i++)
            if (body.GetArgument(i).Type is not IndexType) return $"expects {i}-th block argument to be an index";
        for (int i = 0; i < Outputs.Count; i++)
            if (!body.GetArgument(Rank + i).Type.Equals(Outputs[i].Type)) return $"type mismatch between {i}-th output and corresponding block argument";
        return Mapping is { Count: > 0 } mapping ? FindMistakeIn(mapping) : null;
    }

    private string? FindMistakeIn(ArrayAttr mapping)
    {
        int masks = 0;
        foreach (var element in mapping.Elements)
            if (element is IDeviceMask) masks++;
        if (mapping.Count - masks != Rank) return "mapping attribute size must match op rank";
        return masks > 1 ? "\"mapping\" supports at most one device masking attribute" : null;
    }
}
