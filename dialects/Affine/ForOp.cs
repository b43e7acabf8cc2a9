using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>A counted loop with affine bounds: <c>affine.for %i = 0 to %n step 2 iter_args(%a = %init) -> (f32) { … }</c>.</summary>
[Op("affine.for")]
public sealed partial class ForOp : Operation, IImplicitTerminator<YieldOp>, IAutomaticAllocationScope, IRecursiveMemoryEffects, IFoldable
{
    private static readonly string[] Shown = ["lowerBoundMap", "upperBoundMap", "step", "operandSegmentSizes"];

    [Operand<Index>] public partial OperandRange LowerBoundOperands { get; }
    [Operand<Index>] public partial OperandRange UpperBoundOperands { get; }
    [Operand] public partial OperandRange Inits { get; }
    [Attr] public partial AffineMapAttr LowerBoundMap { get; set; }
    [Attr] public partial AffineMapAttr UpperBoundMap { get; set; }
    [Attr<IndexAttr>] public partial IntegerAttr Step { get; set; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public Value InductionVariable => Body.Entry.GetArgument(0);

    public YieldOp Yield => (YieldOp)Body.Entry.Last!;

    /// <summary>The lower bound, where it is a constant.</summary>
    public long? ConstantLowerBound => LowerBoundMap.Map.Results is [AffineConstantExpr constant] ? constant.Value : null;

    /// <summary>The upper bound, where it is a constant.</summary>
    public long? ConstantUpperBound => UpperBoundMap.Map.Results is [AffineConstantExpr constant] ? constant.Value : null;

    /// <summary>Bounds become as simple as they can; a loop that does not run gives its initial values.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        bool changed = FoldBound(isLower: true) | FoldBound(isLower: false) | SimplifyBounds();
        if (ResultCount > 0 && ConstantTripCount == 0) return FoldResult.Of(Inits);
        return changed ? FoldResult.InPlace : FoldResult.None;
    }

    private bool FoldBound(bool isLower)
    {
        var map = (isLower ? LowerBoundMap : UpperBoundMap).Map;
        if (map.Results is [AffineConstantExpr]) return false;
        if (MapFolding.Evaluate(map, MapFolding.ConstantsOf(isLower ? LowerBoundOperands : UpperBoundOperands)) is not { } values) return false;
        SetBound(isLower, AffineMap.Constant(isLower ? values.Max() : values.Min()), []);
        return true;
    }

    private bool SimplifyBounds()
    {
        var (lower, upper) = (new OperandMap(LowerBoundMap.Map, LowerBoundOperands), new OperandMap(UpperBoundMap.Map, UpperBoundOperands));
        lower.Compose();
        lower.Canonicalize();
        DropRedundant(lower, isMax: true);
        DropRedundant(upper, isMax: false);
        lower.Map = MapFolding.WithoutDuplicates(lower.Map);
        upper.Compose();
        upper.Canonicalize();
        upper.Map = MapFolding.WithoutDuplicates(upper.Map);
        bool changed = false;
        if (changed |= lower.Map != LowerBoundMap.Map) SetBound(isLower: true, lower.Map, [.. lower.Operands]);
        if (upper.Map == UpperBoundMap.Map) return changed;
        SetBound(isLower: false, upper.Map, [.. upper.Operands]);
        return true;
    }

    private static void DropRedundant(OperandMap bound, bool isMax)
    {
        if (bound.Operands.Count > 0) bound.Map = new OperandBounds(bound.Map, bound.Operands).WithoutRedundant(isMax);
    }

    private void SetBound(bool isLower, AffineMap map, ReadOnlySpan<Value> operands)
    {
        var (lower, upper, inits) = (LowerBoundOperands.Count, UpperBoundOperands.Count, Inits.Count);
        ReplaceOperands(isLower ? 0 : lower, isLower ? lower : upper, operands);
        SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(isLower ? operands.Length : lower, isLower ? upper : operands.Length, inits));
        if (isLower) LowerBoundMap = new AffineMapAttr(map);
        else UpperBoundMap = new AffineMapAttr(map);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ForOp>(EmptyLoop);
    }

    /// <summary><c>for … iter_args(%a = %init) { yield %a } ⇒ %init</c>, and other bodies that only yield what is known before</summary>
    private static bool EmptyLoop(ForOp op, PatternRewriter rewriter)
    {
        if (op.Body.Entry.First is not YieldOp yield) return rewriter.NoMatch(op, $"the body does something");
        if (op.ResultCount == 0) return rewriter.NoMatch(op, $"there is no result");
        var trips = op.ConstantTripCount;
        if (trips == 0) return rewriter.Replace(op, op.Inits);
        var values = new Value[op.ResultCount];
        var (fromOutside, moved) = (false, false);
        for (int i = 0; i < values.Length; i++)
        {
            var value = yield.Values[i];
            if (value.ArgumentOwner != op.Body.Entry)
            {
                (values[i], fromOutside) = (value, true);
                continue;
            }
            if (value.Index == 0) return rewriter.NoMatch(op, $"the last value of the variable is needed");
            moved |= value.Index - 1 != i;
            values[i] = op.Inits[value.Index - 1];
        }
        if (trips is null && (fromOutside || moved)) return rewriter.NoMatch(op, $"the loop may not run at all");
        if (trips >= 2 && moved) return rewriter.NoMatch(op, $"values change their places more than once");
        return rewriter.Replace(op, values);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        int at = parser.NextPosition;
        var arguments = new List<RegionArgument> { parser.ParseRegionArgument(withType: false) };
        parser.Expect("="u8);
        int lower = LoopBound.Parse(parser, state, isLower: true);
        if (!parser.TryKeyword("to"u8)) throw parser.Error("expected 'to' between bounds");
        int upper = LoopBound.Parse(parser, state, isLower: false);
        state.AddAttribute("step", ParseStep(parser));
        int inits = ParseCarriedValues(parser, state, arguments, at);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(lower, upper, inits));
        var typed = arguments.ToArray();
        typed[0].Type = IndexType.Instance;
        OpSyntax.EnsureTerminator<YieldOp>(parser.ParseRegion(state, typed), state);
        parser.ParseOptionalAttributeDictionary(state);
    }

    private static IntegerAttr ParseStep(AsmParser parser)
    {
        if (!parser.TryKeyword("step"u8)) return IntegerAttr.Index(1);
        int at = parser.NextPosition;
        var step = parser.ParseAttribute<IntegerAttr>("", IndexType.Instance);
        return step.Int64 >= 0 ? step : throw parser.Error(at, "expected step to be representable as a positive signed integer");
    }

    private static int ParseCarriedValues(AsmParser parser, OperationState state, List<RegionArgument> arguments, int at)
    {
        if (!parser.TryKeyword("iter_args"u8)) return 0;
        var inits = new List<UnresolvedOperand>();
        parser.ParseDelimitedList("("u8, ")"u8, () =>
        {
            arguments.Add(parser.ParseRegionArgument(withType: false));
            parser.Expect("="u8);
            inits.Add(parser.ParseOperand());
        });
        parser.Expect("->"u8);
        state.AddResultTypes(parser.NextIs("("u8) ? parser.ParseTypeListInParentheses() : [parser.ParseType()]);
        if (inits.Count != state.ResultTypes.Count) throw parser.Error(at, "mismatch between the number of loop-carried values and results");
        for (int i = 0; i < inits.Count; i++)
        {
            parser.ResolveOperand(inits[i], state.ResultTypes[i], state);
            arguments[i + 1] = arguments[i + 1] with { Type = state.ResultTypes[i] };
        }
        return inits.Count;
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintRegionArgument(InductionVariable, withType: false);
        printer.Write(" = "u8);
        LoopBound.Print(printer, LowerBoundMap, LowerBoundOperands, "max "u8);
        printer.Write(" to "u8);
        LoopBound.Print(printer, UpperBoundMap, UpperBoundOperands, "min "u8);
        if (!Step.IsOne)
        {
            printer.Write(" step "u8);
            printer.Write(Step.Int64);
        }
        if (Inits.Count > 0) PrintCarriedValues(printer);
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false, printTerminators: Inits.Count > 0);
        printer.PrintAttributeDictionary(this, Shown);
    }

    private void PrintCarriedValues(AsmPrinter printer)
    {
        printer.Write(" iter_args("u8);
        for (int i = 0; i < Inits.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(Body.Entry.GetArgument(i + 1));
            printer.Write(" = "u8);
            printer.PrintOperand(Inits[i]);
        }
        printer.Write(") -> ("u8);
        printer.PrintTypes(Results);
        printer.Write(")"u8);
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var body = Body.Entry;
        if (ResultCount != Inits.Count) verifier.Error(this, "mismatch between the number of loop-carried values and results");
        else if (LowerBoundOperands.Count != LowerBoundMap.Map.InputCount || UpperBoundOperands.Count != UpperBoundMap.Map.InputCount)
            verifier.Error(this, "operand count must match with affine map dimension and symbol count");
        else if (FindCarriedMistake(body) is { } mistake) verifier.Error(this, mistake);
        else if (body.ArgumentCount == 0 || InductionVariable.Type is not IndexType) verifier.Error(this, "expected body to have a single index argument for the induction variable");
        else if (!DimensionScope.Verify(this, verifier, LowerBoundOperands, LowerBoundMap.Map.DimCount) || !DimensionScope.Verify(this, verifier, UpperBoundOperands, UpperBoundMap.Map.DimCount)) return;
        else if (LowerBoundMap.Map.Results.IsEmpty) verifier.Error(this, "expected lower bound map to have at least one result");
        else if (UpperBoundMap.Map.Results.IsEmpty) verifier.Error(this, "expected upper bound map to have at least one result");
    }

    // Upstream prints other steps too, and does not read them.
    protected override bool FitsCustomForm => Step.Int64 >= 0;

    /// <summary>What is carried must be the same at the start, in the body, at its end and after the loop.</summary>
    private string? FindCarriedMistake(Block body)
    {
        // Upstream counts without the variable, below zero where there is none.
        ulong carried = unchecked((ulong)(body.ArgumentCount - 1L));
        var yielded = Yield.Values;
        if ((ulong)Inits.Count != carried) return $"different number of inits and region iter_args: {Inits.Count} != {carried}";
        if (yielded.Count > 0 && (ulong)yielded.Count != carried) return $"different number of region iter_args and yielded values: {carried} != {yielded.Count}";
        if (ResultCount > 0 && (ulong)ResultCount != carried) return $"different number of loop results and region iter_args: {ResultCount} != {carried}";
        for (int i = 0; i < Inits.Count; i++)
            if (Differ(Inits[i], body.GetArgument(i + 1)) is { } types) return $"{i}-th init and {i}-th region iter_arg have different type: {types}";
        for (int i = 0; i < yielded.Count; i++)
            if (Differ(body.GetArgument(i + 1), yielded[i]) is { } types) return $"{i}-th region iter_arg and {i}-th yielded value have different type: {types}";
        for (int i = 0; i < ResultCount; i++)
            if (Differ(body.GetArgument(i + 1), GetResult(i)) is { } types) return $"{i}-th region iter_arg and {i}-th loop result have different type: {types}";
        return null;
    }

    private static string? Differ(Value left, Value right) => left.Type.Equals(right.Type) ? null : $"'{left.Type}' != '{right.Type}'";
}
