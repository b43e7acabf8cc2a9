namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The product of vectors and matrices; deprecated in favour of <see cref="DotGeneralOp"/>.</summary>
[Op("stablehlo.dot")]
public sealed partial class DotOp : Operation, IInferResultShape, IPure, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Attr<PrecisionConfig>("precision_config")] public partial ArrayAttr? PrecisionConfig { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operands = new List<UnresolvedOperand> { parser.ParseOperand() };
        parser.Expect(","u8);
        operands.Add(parser.ParseOperand());
        if (parser.TryConsume(","u8))
        {
            parser.ExpectKeyword("precision"u8);
            state.AddAttribute("precision_config", PrecisionSyntax.Parse(parser));
        }
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        var type = parser.ParseFunctionType();
        parser.ResolveOperands(operands, type.Inputs, at, state);
        state.AddResultTypes(type.Results.Span);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        if (PrecisionConfig is { Count: 0 }) printer.Write(", precision = []"u8);
        else PrecisionSyntax.Print(printer, PrecisionConfig);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        printer.PrintFunctionalType(this);
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (InferredShape.MistakeOf(this, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    public Shape? InferResultShape()
    {
        if (PrecisionSyntax.MistakeOf(PrecisionConfig) is { } mistake) throw new TypeInferenceException(mistake);
        var (lhs, rhs) = (Lhs.Type.Shape, Rhs.Type.Shape);
        if (lhs.Rank is < 1 or > 2 || rhs.Rank is < 1 or > 2 || !HloShapes.AreCompatible(lhs[lhs.Rank - 1], rhs[0]))
            throw new TypeInferenceException("expected both lhs/rhs ranks to be either 1 or 2");
        return Extent.ShapeOf(ResultExtents());
    }

    public BoundsAttr? InferResultBounds() => Extent.BoundsOf(ResultExtents());

    private Extent[] ResultExtents() => [.. Extent.Of(Lhs.Type)[..^1], .. Extent.Of(Rhs.Type)[1..]];

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.DotGeneral(frame.Get(Lhs), frame.Get(Rhs), DotDimensions.Matrix(Lhs.Type.Rank), Result.Type.ElementType));
    }
}
