using OpenXla.Ir.Dialects.Affine.Folding;
using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>
/// A nest of loops whose iterations may run in any order: <c>affine.parallel (%i, %j) = (0, 0) to (%n, min(%m, 8)) step (1, 2) { … }</c>.
/// </summary>
[Op("affine.parallel")]
public sealed partial class ParallelOp : Operation, IImplicitTerminator<YieldOp>, IAutomaticAllocationScope, IRecursiveMemoryEffects, IFoldable
{
    private static readonly string[] Shown = ["reductions", "lowerBoundsMap", "lowerBoundsGroups", "upperBoundsMap", "upperBoundsGroups", "steps"];

    [Attr<ReductionKinds>] public partial ArrayAttr Reductions { get; set; }
    [Attr] public partial AffineMapAttr LowerBoundsMap { get; set; }
    [Attr<I32Elements>] public partial DenseElementsAttr LowerBoundsGroups { get; set; }
    [Attr] public partial AffineMapAttr UpperBoundsMap { get; set; }
    [Attr<I32Elements>] public partial DenseElementsAttr UpperBoundsGroups { get; set; }
    [Attr<I64ArrayAttr>] public partial ArrayAttr Steps { get; set; }
    [Operand<Index>] public partial OperandRange MapOperands { get; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    private OperandRange LowerOperands => MapOperands.Slice(0, LowerBoundsMap.Map.InputCount);

    private OperandRange UpperOperands => MapOperands.Slice(LowerBoundsMap.Map.InputCount, UpperBoundsMap.Map.InputCount);

    /// <summary>Bounds become as simple as they can.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        var (lower, upper) = (new OperandMap(LowerBoundsMap.Map, LowerOperands), new OperandMap(UpperBoundsMap.Map, UpperOperands));
        lower.Compose();
        upper.Compose();
        if (lower.Equals(LowerBoundsMap.Map, LowerOperands) && upper.Equals(UpperBoundsMap.Map, UpperOperands)) return FoldResult.None;
        SetOperands([.. lower.Operands, .. upper.Operands]);
        (LowerBoundsMap, UpperBoundsMap) = (new AffineMapAttr(lower.Map), new AffineMapAttr(upper.Map));
        return FoldResult.InPlace;
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var variables = new List<RegionArgument>();
        parser.ParseDelimitedList("("u8, ")"u8, () => variables.Add(parser.ParseRegionArgument(withType: false) with { Type = IndexType.Instance }));
        parser.Expect("="u8);
        ParallelBound.Parse(parser, state, isLower: true);
        parser.ExpectKeyword("to"u8);
        ParallelBound.Parse(parser, state, isLower: false);
        state.AddAttribute("steps", ParseSteps(parser, variables.Count));
        state.AddAttribute("reductions", ParseReductions(parser));
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        var body = parser.ParseRegion(state, [.. variables]);
        parser.ParseOptionalAttributeDictionary(state);
        OpSyntax.EnsureTerminator<YieldOp>(body, state);
    }

    private static ArrayAttr ParseSteps(AsmParser parser, int count)
    {
        if (!parser.TryKeyword("step"u8)) return ArrayAttr.Of(Enumerable.Repeat(IntegerAttr.I64(1), count));
        int at = parser.NextPosition;
        var map = parser.ParseAffineMapOfOperands(new AffineOperands(), "("u8, ")"u8);
        return map.IsConstant
            ? ArrayAttr.Of(map.Results.Select(static r => IntegerAttr.I64(((AffineConstantExpr)r).Value)))
            : throw parser.Error(at, "steps must be constant integers");
    }

    private static ArrayAttr ParseReductions(AsmParser parser)
    {
        if (!parser.TryKeyword("reduce"u8)) return ArrayAttr.Empty;
        var kinds = new List<IrAttribute>();
        parser.Expect("("u8);
        parser.ParseCommaSeparated(() =>
        {
            int at = parser.NextPosition;
            var name = parser.ParseAttribute<StringAttr>("", NoneType.Instance);
            kinds.Add(AtomicRMWKindText.FromKeyword(name.Value) is { } kind ? AtomicRMWKindText.ToAttribute(kind) : throw parser.Error(at, $"invalid reduction value: {name}"));
        });
        parser.Expect(")"u8);
        return ArrayAttr.Of(kinds);
    }

    // The text of maps has no words for the smallest of all numbers, and that of the loops none for other types than index.
    protected override bool FitsCustomForm =>
        !Steps.Elements.Any(static step => step is IntegerAttr { Int64: long.MinValue }) && Body.Entry.Arguments.Types().TrimStart(IndexType.Instance).IsEmpty;

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
        ParallelBound.Print(printer, LowerBoundsMap.Map, Sizes(LowerBoundsGroups), LowerOperands, "max"u8);
        printer.Write(") to ("u8);
        ParallelBound.Print(printer, UpperBoundsMap.Map, Sizes(UpperBoundsGroups), UpperOperands, "min"u8);
        printer.Write(")"u8);
        if (Steps.Elements.Any(static s => s is not IntegerAttr { IsOne: true })) PrintSteps(printer);
        if (ResultCount > 0) PrintReductions(printer);
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false, printTerminators: ResultCount > 0);
        printer.PrintAttributeDictionary(this, Shown);
    }

    private void PrintSteps(AsmPrinter printer)
    {
        printer.Write(" step ("u8);
        for (int i = 0; i < Steps.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.Write(((IntegerAttr)Steps[i]).Int64);
        }
        printer.Write(")"u8);
    }

    private void PrintReductions(AsmPrinter printer)
    {
        printer.Write(" reduce ("u8);
        for (int i = 0; i < Reductions.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintString(KindOf(i).Keyword());
        }
        printer.Write(") -> ("u8);
        printer.PrintTypes(Results);
        printer.Write(")"u8);
    }

    private AtomicRMWKind KindOf(int index) => (AtomicRMWKind)((IntegerAttr)Reductions[index]).Int64;

    private static long[] Sizes(DenseElementsAttr groups)
    {
        var sizes = new long[groups.Type.ElementCount];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = ((IntegerAttr)groups[i]).Int64;
        return sizes;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        long lower = LowerBoundsGroups.Type.ElementCount;
        long upper = UpperBoundsGroups.Type.ElementCount;
        int variables = Body.Entry.ArgumentCount;
        if (lower != Steps.Count || upper != Steps.Count || variables != Steps.Count)
            return $"the number of region arguments ({variables}) and the number of map groups for lower ({lower}) and upper bound ({upper}), and the number of steps ({Steps.Count}) must all match";
        if (FindGroupMistake(LowerBoundsGroups, LowerBoundsMap.Map, "lower") is { } wrongLower) return wrongLower;
        if (FindGroupMistake(UpperBoundsGroups, UpperBoundsMap.Map, "upper") is { } wrongUpper) return wrongUpper;
        if (Reductions.Count != ResultCount) return "a reduction must be specified for each output";
        for (int i = 0; i < ResultCount; i++)
            if (!ReductionKinds.Fits(KindOf(i), GetResult(i).Type)) return "result type cannot match reduction attribute";
        if (MapOperands.Count != LowerBoundsMap.Map.InputCount + UpperBoundsMap.Map.InputCount) return "operand count and affine map dimension and symbol count must match";
        return DimensionScope.FindMistake(this, LowerOperands, LowerBoundsMap.Map.DimCount) ?? DimensionScope.FindMistake(this, UpperOperands, UpperBoundsMap.Map.DimCount);
    }

    private static string? FindGroupMistake(DenseElementsAttr groups, AffineMap map, string what)
    {
        long count = 0;
        foreach (long size in Sizes(groups))
        {
            if (size == 0) return $"expected {what} bound map to have at least one result";
            count += (uint)size;
        }
        return count == map.Results.Length ? null : $"expected {what} bounds map to have {count} results";
    }
}
