namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>An element of a tensor: <c>tensor.extract %t[%i, %j] : tensor&lt;4x4xf32&gt;</c>.</summary>
[Op("tensor.extract", Syntax = "$tensor `[` $indices `]` attr-dict `:` type($tensor)")]
[TypeFrom("result", "tensor", nameof(ElementOf), Summary = "result type matches element type of tensor")]
public sealed partial class ExtractOp : Operation, IPure, IFoldable, INamesResults
{
    [Operand] public partial Value<TensorType> Tensor { get; set; }
    [Operand<Index>] public partial OperandRange Indices { get; }
    [Result] public partial Value Result { get; }

    private static IrType ElementOf(IrType tensor) => ((TensorType)tensor).ElementType;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "extracted");
    }

    /// <summary><c>extract(dense&lt;[1, 2]>)[1] ⇒ 2</c>, <c>extract(from_elements %a, %b)[1] ⇒ %b</c>, <c>extract(insert %v into %t[1])[1] ⇒ %v</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (operands[0] is DenseElementsAttr { IsSplat: true } splat) return splat.SplatValue;
        if (operands[0] is DenseResourceElementsAttr) return FoldResult.None;
        foreach (var index in operands[1..])
            if (index is not IntegerAttr { FitsInt64: true }) return FoldResult.None;
        if (Tensor.DefiningOp is FromElementsOp list) return Flatten(operands[1..]) is >= 0 and var at && at < list.Elements.Count ? list.Elements[(int)at] : FoldResult.None;
        if (Tensor.DefiningOp is InsertOp insert && AreSame(insert.Indices, Indices)) return insert.Scalar;
        return operands[0] is ElementsAttr elements && SplatReshape.HasCount(Tensor.Type) && Flatten(operands[1..]) is >= 0 and var place ? ElementOf(elements, place) : FoldResult.None;
    }

    private static FoldResult ElementOf(ElementsAttr elements, long place)
    {
        if (elements is DenseElementsAttr dense) return dense[place];
        if (elements is not SparseElementsAttr { Indices: var indices, Values: DenseElementsAttr values, Type: { ElementType: IntegerType or IndexType or FloatType } type }) return FoldResult.None;
        int rank = type.Rank;
        long count = rank == 0 ? 0 : indices.IsSplat ? 1 : indices.Count / rank;
        for (long row = 0; row < count; row++)
        {
            long at = 0;
            for (int i = 0; i < rank; i++) at = unchecked((at * type.Shape[i]) + indices.GetInt64((row * rank) + i));
            if (at == place) return values[values.IsSplat ? 0 : row];
        }
        return new DenseElementsAttr(new TensorType([1], type.ElementType), new byte[DenseElementsAttr.SizeOf(type.ElementType)]).SplatValue;
    }

    /// <summary>The place of an element in row-major order; negative where there is none.</summary>
    private long Flatten(ReadOnlySpan<IrAttribute?> indices)
    {
        long at = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            var (index, extent) = (((IntegerAttr)indices[i]!).Int64, Tensor.Type.Shape[i]);
            if (index < 0 || index >= extent) return -1;
            at = unchecked((at * extent) + index);
        }
        return at;
    }

    private static bool AreSame(OperandRange left, OperandRange right)
    {
        for (int i = 0; i < left.Count; i++)
            if (left[i] != right[i]) return false;
        return true;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ExtractOp>(ExtractOfCast);
    }

    /// <summary><c>extract(cast %x)[%i] ⇒ extract %x[%i]</c></summary>
    private static bool ExtractOfCast(ExtractOp op, PatternRewriter rewriter)
    {
        if (op.Tensor.DefiningOp is not CastOp { Source: { Type: TensorType } source }) return rewriter.NoMatch(op, $"the tensor is no cast of a ranked one");
        return rewriter.Replace(op, Create(rewriter, source, op.Indices));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Indices.Count != Tensor.Type.Rank) verifier.Error(this, "incorrect number of indices for extract_element");
    }
}
