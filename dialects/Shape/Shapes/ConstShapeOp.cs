using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape that is known: <c>shape.const_shape [1, 2] : tensor&lt;2xindex></c>.</summary>
[Op("shape.const_shape")]
public sealed partial class ConstShapeOp : Operation, IPure, IConstantLike, IInferResultTypes, IEvaluable
{
    [Attr<IndexElements>("shape")] public partial DenseElementsAttr Extents { get; set; }
    [Result<ShapeOrExtentTensor>] public partial Value Result { get; }

    public static bool HasCustomSyntax => true;

    IrAttribute IConstantLike.ConstantValue => Extents;

    /// <summary>A constant of a type that allows for more than the extents' own.</summary>
    public static ConstShapeOp Create(OpBuilder builder, DenseElementsAttr extents, IrType type)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Insert<ConstShapeOp>(builder.NewState<ConstShapeOp>().AddAttribute("shape", extents).AddResultTypes(type));
    }

    /// <summary>A tensor of as many extents.</summary>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.GetAttribute("shape") is not DenseElementsAttr extents) throw new TypeInferenceException("missing shape attribute");
        state.AddResultTypes(new TensorType([extents.Count], IndexType.Instance));
    }

    /// <summary>A shape may stand where a tensor was inferred.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => inferred is ShapeType || actual is ShapeType || Equals(inferred, actual);

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ParseOptionalAttributeDictionary(state);
        int at = parser.NextPosition;
        if (parser.ParseAttribute() is not ArrayAttr list) throw parser.Error(at, "expected a list of extents");
        var extents = new long[list.Count];
        for (int i = 0; i < extents.Length; i++)
            extents[i] = list[i] is IntegerAttr { FitsInt64: true } extent ? extent.Int64 : throw parser.Error(at, "expected extents that are integers");
        state.AddAttribute("shape", DenseElementsAttr.Of(new TensorType([extents.Length], IndexType.Instance), extents));
        parser.Expect(":"u8);
        state.AddResultTypes(parser.ParseType());
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintAttributeDictionary(this, "shape");
        printer.Write("["u8);
        for (long i = 0; i < Extents.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.Write(Extents.GetInt64(i));
        }
        printer.Write("] : "u8);
        printer.PrintType(Result.Type);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<Tensor.CastOp>(CastOfConstant);
    }

    /// <summary><c>tensor.cast(const_shape [1, 2] : tensor&lt;?xindex>) ⇒ const_shape [1, 2] : tensor&lt;2xindex></c></summary>
    private static bool CastOfConstant(Tensor.CastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ConstShapeOp constant || op.Dest.Type is not TensorType { HasStaticShape: true } type) return rewriter.NoMatch(op, $"needs a constant shape of known rank");
        var exact = new TensorType([constant.Extents.Count], IndexType.Instance);
        return exact.Equals(type) ? rewriter.Replace(op, Create(rewriter, constant.Extents, exact)) : rewriter.NoMatch(op, $"the rank is another");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, Ir.Evaluation.Tensor.From(Extents));
    }
}
