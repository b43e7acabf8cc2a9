namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor of the given elements in row-major order.</summary>
[Op("tensor.from_elements", Syntax = "$elements attr-dict `:` type($result)")]
[TypeFrom("elements", "result", nameof(ElementOf), Summary = "operand types match result element type")]
public sealed partial class FromElementsOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand] public partial OperandRange Elements { get; }
    [Result<StaticTensor>] public partial Value<TensorType> Result { get; }

    private static IrType ElementOf(IrType tensor) => ((TensorType)tensor).ElementType;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "from_elements");
    }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (!DenseElementsAttr.IsSupported(Result.Type.ElementType)) return FoldResult.None;
        foreach (var element in operands)
            if (element is not (IntegerAttr or FloatAttr or ArrayAttr { Count: 2 })) return FoldResult.None;
        return DenseElementsAttr.Of(Result.Type, operands!);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExtractOp>(ExtractOfIndexCast);
    }

    /// <summary><c>extract(index_cast %t)[%i] ⇒ index_cast(extract %t[%i])</c></summary>
    private static bool ExtractOfIndexCast(ExtractOp op, PatternRewriter rewriter)
    {
        if (op.Tensor.DefiningOp is not Arith.IndexCastOp cast) return rewriter.NoMatch(op, $"the tensor is no index_cast");
        return rewriter.Replace(op, Arith.IndexCastOp.Create(rewriter, op.Result.Type, ExtractOp.Create(rewriter, cast.GetOperand(0), op.Indices).Result));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Result.Type.ElementType is ShapedType and not VectorType or FunctionType or TupleType or NoneType) verifier.Error(this, $"result #0 must be a tensor of a valid element type, but got '{Result.Type}'");
        else if (!Result.Type.HasStaticShape) verifier.Error(this, "result #0 must be statically shaped tensor of any type values, but got '" + Result.Type + "'");
        else if (Elements.Count != Result.Type.ElementCount) verifier.Error(this, "failed to verify that operand types match result element type");
    }
}
