using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Linalg.Canonicalization;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Dimensions in another order: dimension i of the output is dimension <c>permutation[i]</c> of the input.</summary>
[Op("linalg.transpose")]
public sealed partial class TransposeOp : RelocationOp, IFoldable
{
    [Attr<DenseI64ArrayAttr>] public partial DenseArrayAttr Permutation { get; set; }

    public static bool HasCustomSyntax => true;

    public override IReadOnlyList<AffineMap> Maps
    {
        get
        {
            var permutation = Permutation.ToInt64Array();
            var inverse = new AffineExpr[permutation.Length];
            for (int i = 0; i < inverse.Length; i++) inverse[permutation[i]] = AffineExpr.Dim(i);
            return [new AffineMap(inverse.Length, 0, [.. inverse]), AffineMap.Identity(inverse.Length)];
        }
    }

    public override IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Permutation.Count)];

    protected override string ResultName => "transposed";

    public static TransposeOp Create(OpBuilder builder, Value input, Value init, ReadOnlySpan<long> permutation) =>
        builder.Insert<TransposeOp>(MakeState(builder, OperationName, input, init, "permutation", permutation));

    /// <summary>A transposition that moves no dimension is its input.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (ResultCount != 1 || !Input.Type.Equals(GetResult(0).Type)) return FoldResult.None;
        var permutation = Permutation.Int64s;
        for (int i = 0; i < permutation.Length; i++)
            if (permutation[i] != i) return FoldResult.None;
        return Input;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        TransposeCanonicalization.PopulateTranspose(patterns);
    }

    public static void Parse(AsmParser parser, OperationState state) => Parse(parser, state, "permutation");

    protected override void Print(AsmPrinter printer) => Print(printer, "permutation", Permutation);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (StructuredVerification.VerifyResults(this, this, verifier) && FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        var permutation = Permutation.ToInt64Array();
        var sorted = permutation.Order().ToArray();
        for (int i = 0; i < sorted.Length; i++)
            if (sorted[i] != i) return "permutation is not valid";
        if (Input.Type is not ShapedType { HasRank: true } input || Init.Type is not ShapedType { HasRank: true } init) return null;
        if (init.Rank != input.Rank) return $"input rank {input.Rank} does not match init rank {init.Rank}";
        if (input.Rank != permutation.Length) return $"size of permutation {permutation.Length} does not match the argument rank {input.Rank}";
        for (int i = 0; i < permutation.Length; i++)
            if (init.Shape[i] != input.Shape[(int)permutation[i]])
                return $"dim(result, {i}) = {init.Shape[i]} doesn't match dim(input, permutation[{i}]) = {input.Shape[(int)permutation[i]]}";
        return null;
    }
}
