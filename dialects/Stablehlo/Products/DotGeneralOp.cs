using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sums of products over paired dimensions: <c>stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (…) -> t</c>.</summary>
[Op("stablehlo.dot_general")]
public sealed partial class DotGeneralOp : Operation, IInferResultShape, INoMemoryEffect, ISpeculatable, IReifyResultExtents, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Attr("dot_dimension_numbers")] public partial DotAttr Numbers { get; set; }
    [Attr<PrecisionConfig>("precision_config")] public partial ArrayAttr? PrecisionConfig { get; set; }
    [Attr<DotAlgorithm>] public partial IrAttribute? Algorithm { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Dimensions that pair must be known to fit; for the others, the result says no extent that an operand leaves open.</summary>
    public Speculatability Speculatability
    {
        get
        {
            var (lhs, rhs, result) = (Lhs.Type.Shape, Rhs.Type.Shape, Result.Type.Shape);
            if (lhs.IsStatic && rhs.IsStatic) return Speculatability.Speculatable;
            if (Numbers.LhsContracting.Any(d => lhs.IsDynamic((int)d)) || Numbers.RhsContracting.Any(d => rhs.IsDynamic((int)d))) return Speculatability.NotSpeculatable;
            if (Numbers.LhsBatching.Any(d => lhs.IsDynamic((int)d)) || Numbers.RhsBatching.Any(d => rhs.IsDynamic((int)d))) return Speculatability.NotSpeculatable;
            int next = 0;
            return Speculation.Where(this, Origins().TrueForAll(o => Speculation.Follows(result, next++, o.Side == 0 ? lhs : rhs, o.Dimension)));
        }
    }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operands = new List<UnresolvedOperand> { parser.ParseOperand() };
        parser.Expect(","u8);
        operands.Add(parser.ParseOperand());
        parser.Expect(","u8);
        (EquatableArray<long> Lhs, EquatableArray<long> Rhs) batching = default;
        if (parser.TryKeyword("batching_dims"u8))
        {
            batching = ParsePair(parser);
            parser.Expect(","u8);
        }
        parser.ExpectKeyword("contracting_dims"u8);
        var contracting = ParsePair(parser);
        state.AddAttribute("dot_dimension_numbers", new DotAttr(batching.Lhs, batching.Rhs, contracting.Lhs, contracting.Rhs));
        while (parser.TryConsume(","u8)) ParseClause(parser, state);
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        var type = parser.ParseFunctionType();
        parser.ResolveOperands(operands, type.Inputs, at, state);
        state.AddResultTypes(type.Results.Span);
    }

    private static void ParseClause(AsmParser parser, OperationState state)
    {
        if (parser.TryKeyword("precision"u8))
        {
            state.AddAttribute("precision_config", PrecisionSyntax.Parse(parser));
            return;
        }
        parser.ExpectKeyword("algorithm"u8);
        parser.Expect("="u8);
        state.AddAttribute("algorithm", OpSyntax.ParseStripped<DotAlgorithmAttr>(parser));
    }

    private static (EquatableArray<long> Lhs, EquatableArray<long> Rhs) ParsePair(AsmParser parser)
    {
        parser.Expect("="u8);
        var lhs = OpSyntax.ParseArray(parser, IntegerType.I64);
        parser.ExpectKeyword("x"u8);
        return (Segments.Int64s(lhs), Segments.Int64s(OpSyntax.ParseArray(parser, IntegerType.I64)));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        if (Numbers.LhsBatching.Count > 0 || Numbers.RhsBatching.Count > 0)
            printer.Write($", batching_dims = {HloShapes.Text(Numbers.LhsBatching.Span)} x {HloShapes.Text(Numbers.RhsBatching.Span)}");
        printer.Write($", contracting_dims = {HloShapes.Text(Numbers.LhsContracting.Span)} x {HloShapes.Text(Numbers.RhsContracting.Span)}");
        PrecisionSyntax.Print(printer, PrecisionConfig);
        if (Algorithm is not null)
        {
            printer.Write(", algorithm = "u8);
            printer.PrintStrippedAttribute(Algorithm);
        }
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintFunctionalType(this);
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C12: shape(result) = dim(lhs, lhs_batching_dimensions) + dim(lhs, lhs_result_dimensions) + dim(rhs, rhs_result_dimensions)
        if ((InferredShape.MistakeOf(this, Result.Type) ?? MistakeOfAlgorithm() ?? MistakeOfScales()) is { } mistake) verifier.Error(this, mistake);
    }

    /// <summary>C21: where an algorithm is given, precision_config is default.</summary>
    private string? MistakeOfAlgorithm() =>
        Algorithm is not null && PrecisionConfig is { } precision && precision.Elements.Any(static p => p is PrecisionAttr { Value: not Precision.Default })
            ? "must specify DEFAULT precision config when algorithm is set."
            : null;

    public Shape? InferResultShape() => FindMistake() is { } mistake ? throw new TypeInferenceException(mistake) : Extent.ShapeOf(ResultExtents());

    public BoundsAttr? InferResultBounds() => Extent.BoundsOf(ResultExtents());

    /// <summary>C11: precision_config is empty or has at most a precision per side. C1 to C10: the dimensions.</summary>
    private string? FindMistake() => PrecisionSyntax.MistakeOf(PrecisionConfig) ?? DotRules.MistakeOf(Numbers.ToDimensions(), Lhs.Type.Shape, Rhs.Type.Shape, null);

    /// <summary>C12: which dimension of which operand each dimension of the result is.</summary>
    private List<(int Side, int Dimension)> Origins()
    {
        var origins = new List<(int, int)>();
        foreach (long dimension in Numbers.LhsBatching) origins.Add((0, (int)dimension));
        AddOthers(origins, 0, Lhs.Type.Rank, [.. Numbers.LhsBatching, .. Numbers.LhsContracting]);
        AddOthers(origins, 1, Rhs.Type.Rank, [.. Numbers.RhsBatching, .. Numbers.RhsContracting]);
        return origins;
    }

    private static void AddOthers(List<(int Side, int Dimension)> origins, int side, int rank, ReadOnlySpan<long> paired)
    {
        for (int i = 0; i < rank; i++)
            if (!paired.Contains(i)) origins.Add((side, i));
    }

    private Extent[] ResultExtents()
    {
        Extent[][] sides = [Extent.Of(Lhs.Type), Extent.Of(Rhs.Type)];
        var extents = Origins().ConvertAll(o => sides[o.Side][o.Dimension]).ToArray();
        // What one side leaves open the other may know.
        for (int i = 0; i < Numbers.RhsBatching.Count; i++)
            if (extents[i] is { IsStatic: false, IsBounded: var isBounded } && sides[1][Numbers.RhsBatching[i]] is var other && (other.IsStatic || !isBounded)) extents[i] = other;
        return extents;
    }

    private string? MistakeOfScales()
    {
        if (!Quantization.IsAny(Lhs.Type, Rhs.Type, Result.Type)) return null;
        // C15: zero_points(rhs) = 0
        if (Rhs.Type.ElementType is UniformQuantizedType { ZeroPoint: not 0 }) return "Zero point of rhs should be 0";
        if (Rhs.Type.ElementType is UniformQuantizedPerAxisType scales)
        {
            if (scales.ZeroPoints.Any(static z => z != 0)) return "Zero points of rhs should be 0";
            // C16: quantization_dimension(rhs) not in rhs_contracting_dimensions
            if (Numbers.RhsContracting.Span.Contains(scales.Axis)) return "Quantization dimension of rhs should not be in the contracting dimension of rhs";
        }
        // C14, C17 to C20
        return Quantization.MistakeOfProduct(Lhs.Type.ElementType, Rhs.Type.ElementType, Result.Type.ElementType);
    }

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var extents = new List<MixedIndex>();
        foreach (var (side, dimension) in Origins()) extents.Add(shapes.ExtentOf(operands[side], dimension));
        return [.. extents];
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.DotGeneral(frame.Get(Lhs), frame.Get(Rhs), Numbers.ToDimensions(), Result.Type.ElementType));
    }
}
