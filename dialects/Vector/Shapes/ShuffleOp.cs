using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Outer slices of two vectors in any order: <c>vector.shuffle %a, %b [0, 3] : vector&lt;2xf32&gt;, vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.shuffle", Syntax = "operands $mask attr-dict `:` type(operands)")]
public sealed partial class ShuffleOp : Operation, IPure, IInferResultTypes, IFoldable
{
    [Operand<FixedVector>("v1")] public partial Value<VectorType> First { get; set; }
    [Operand<FixedVector>("v2")] public partial Value<VectorType> Second { get; set; }
    [Attr] public partial EquatableArray<long> Mask { get; set; }
    [Result<RankedVector>("vector")] public partial Value<VectorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands[0].Type is not VectorType first || state.GetAttribute("mask") is not DenseArrayAttr mask) throw new TypeInferenceException("a vector and a mask are needed");
        // A vector type needs an extent even where the mask, which the verifier rejects, is empty.
        long length = Math.Max(1, mask.Count);
        state.AddResultTypes(new VectorType([length, .. first.Rank == 0 ? [] : first.Shape.Span[1..]], first.ElementType));
    }

    /// <summary><c>shuffle %a, %b [0, 1] : 2, 3 ⇒ %a</c>, <c>shuffle %a, %b [2, 3, 4] : 2, 3 ⇒ %b</c>, and constants</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (First.Type.Rank == 0) return FoldResult.None;
        if (IsStep(0, First.Type.Shape[0])) return First.Untyped;
        if (IsStep(First.Type.Shape[0], Second.Type.Shape[0])) return Second.Untyped;
        if (operands[0] is null || operands[1] is null) return FoldResult.None;
        if (operands[0] is PoisonAttr poison && operands[1] is PoisonAttr) return poison;
        return First.Type.Rank == 1 ? OfConstants(operands[0] as DenseElementsAttr, operands[1] as DenseElementsAttr, operands) : FoldResult.None;
    }

    private bool IsStep(long start, long count)
    {
        if (Mask.Count != count) return false;
        for (int i = 0; i < Mask.Count; i++)
            if (Mask[i] != start + i) return false;
        return true;
    }

    /// <summary>An element that is poison may be anything; as upstream's it is the first of the first vector that is none.</summary>
    private DenseElementsAttr? OfConstants(DenseElementsAttr? first, DenseElementsAttr? second, ReadOnlySpan<IrAttribute?> operands)
    {
        if ((first is null && operands[0] is not PoisonAttr) || (second is null && operands[1] is not PoisonAttr)) return null;
        var any = (first ?? second)!;
        var data = new byte[Mask.Count * any.ElementSize];
        for (int i = 0; i < Mask.Count; i++)
        {
            long index = Mask[i];
            long inSecond = index - First.Type.Shape[0];
            var bytes = index < 0 ? default : inSecond < 0 ? first is null ? default : first.ElementBytes(index) : second is null ? default : second.ElementBytes(inSecond);
            (bytes.IsEmpty ? any.ElementBytes(0) : bytes).CopyTo(data.AsSpan(i * any.ElementSize));
        }
        return DenseElementsAttr.Create(Result.Type, data);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ShuffleOp>(ShuffleSplat).Add<ShuffleOp>(ShuffleInterleave).Add<ShuffleOp>(ShuffleOfRankZero);
    }

    /// <summary><c>shuffle(broadcast %x), (broadcast %x) ⇒ broadcast %x</c></summary>
    private static bool ShuffleSplat(ShuffleOp op, PatternRewriter rewriter)
    {
        var scalar = SplatSource.ScalarOf(op.First);
        if (scalar.IsNull || scalar != SplatSource.ScalarOf(op.Second)) return rewriter.NoMatch(op, $"the vectors are not filled with one scalar");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Result.Type, scalar));
    }

    /// <summary><c>shuffle %a, %b [0, 2, 1, 3] ⇒ interleave %a, %b</c></summary>
    private static bool ShuffleInterleave(ShuffleOp op, PatternRewriter rewriter)
    {
        if (op.Result.Type is not { Rank: 1, IsScalable: false } result) return rewriter.NoMatch(op, $"the result is no vector of one dimension");
        long length = op.First.Type.Rank == 0 ? 1 : op.First.Type.Shape[0];
        if (!op.First.Type.Equals(op.Second.Type) || result.Shape[0] != length * 2) return rewriter.NoMatch(op, $"the types are not those of an interleave");
        for (int i = 0; i < length; i++)
            if (op.Mask[2 * i] != i || op.Mask[(2 * i) + 1] != length + i) return rewriter.NoMatch(op, $"the elements do not take turns");
        return rewriter.Replace(op, InterleaveOp.Create(rewriter, op.First, op.Second));
    }

    /// <summary><c>shuffle %a, %b [1] : vector&lt;f32&gt;, vector&lt;f32&gt; ⇒ broadcast %b</c></summary>
    private static bool ShuffleOfRankZero(ShuffleOp op, PatternRewriter rewriter)
    {
        if (op.First.Type.Rank > 0 || op.Mask.Count != 1) return rewriter.NoMatch(op, $"more than one element");
        return rewriter.Replace(op, BroadcastOp.Create(rewriter, op.Result.Type, op.Mask[0] == 0 ? op.First : op.Second));
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(First.Type, Second.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(VectorType first, VectorType second, VectorType result)
    {
        if (!VectorTypes.HaveSameElement(first, result)) return "failed to verify that first operand v1 and result have same element type";
        if (!VectorTypes.HaveSameElement(second, result)) return "failed to verify that second operand v2 and result have same element type";
        bool areScalars = first.Rank == 0 && second.Rank == 0 && result.Rank == 1;
        if (!areScalars && (first.Rank != result.Rank || second.Rank != result.Rank)) return "rank mismatch";
        for (int i = 1; i < first.Rank; i++)
            if (result.Shape[i] != first.Shape[i] || first.Shape[i] != second.Shape[i]) return "dimension mismatch";
        if (Mask.Count == 0) return "invalid mask length";
        if (Mask.Count != result.Shape[0]) return "mask length mismatch";
        long count = (areScalars ? 1 : first.Shape[0]) + (areScalars ? 1 : second.Shape[0]);
        for (int i = 0; i < Mask.Count; i++)
            if (!Positions.IsWithin(Mask[i], count)) return $"mask index #{i + 1} out of range";
        return null;
    }
}
