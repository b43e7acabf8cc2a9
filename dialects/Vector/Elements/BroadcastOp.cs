using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A value repeated to fill a larger vector: <c>vector.broadcast %x : f32 to vector&lt;4xf32&gt;</c>.</summary>
[Op("vector.broadcast", Syntax = "$source attr-dict `:` type($source) `to` type($vector)")]
public sealed partial class BroadcastOp : Operation, IPure, IInferIntegerRange, IFoldable
{
    [Operand] public partial Value Source { get; set; }
    [Result<AnyVector>("vector")] public partial Value<VectorType> Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Source.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    /// <summary><c>broadcast %v : T to T ⇒ %v</c>, <c>broadcast 1.0 ⇒ dense&lt;1.0&gt;</c>, <c>broadcast(shape_cast %v) ⇒ broadcast %v</c> where the cast only adds or drops ones in front</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.Type.Equals(Result.Type)) return Source;
        if (Source.DefiningOp is ShapeCastOp cast && CanBroadcast(cast.Source.Type, Result.Type) && HaveSameTail(cast.Source.Type.Shape.Span, cast.Result.Type.Shape.Span))
        {
            Source = cast.Source;
            return FoldResult.InPlace;
        }
        return operands[0] switch
        {
            IntegerAttr or FloatAttr when Source.Type.Equals(Result.Type.ElementType) && RowMajor.IsCountable(Result.Type) => DenseElementsAttr.Splat(Result.Type, operands[0]!),
            DenseElementsAttr { IsSplat: true } splat when RowMajor.IsCountable(Result.Type) => new DenseElementsAttr(Result.Type, splat.Memory),
            PoisonAttr poison => poison,
            _ => FoldResult.None,
        };
    }

    private static bool HaveSameTail(ReadOnlySpan<long> left, ReadOnlySpan<long> right)
    {
        int count = Math.Min(left.Length, right.Length);
        return left[^count..].SequenceEqual(right[^count..]);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<BroadcastOp>(BroadcastOfBroadcast);
    }

    /// <summary><c>broadcast(broadcast %x) ⇒ broadcast %x</c></summary>
    private static bool BroadcastOfBroadcast(BroadcastOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not BroadcastOp inner) return rewriter.NoMatch(op, $"the source is no broadcast");
        return rewriter.Replace(op, Create(rewriter, op.Result.Type, inner.Source));
    }

    /// <summary>Whether a scalar or vector can be repeated to become a vector of the type.</summary>
    internal static bool CanBroadcast(IrType from, VectorType to) => FindMistake(from, to) is null;

    private static string? FindMistake(IrType from, VectorType to)
    {
        if (!VectorTypes.HaveSameElement(from, to)) return "failed to verify that source operand and result have same element type";
        if (from is not VectorType source) return from.Equals(to.ElementType) ? null : "source type is not a vector";
        int lead = to.Rank - source.Rank;
        if (lead < 0) return "source rank higher than destination rank";
        for (int i = 0; i < source.Rank; i++)
            if (!Fits(source, i, to, lead + i)) return $"dimension mismatch ({Show(source, i)} vs. {Show(to, lead + i)})";
        return null;
    }

    private static bool Fits(VectorType from, int fromDimension, VectorType to, int toDimension)
    {
        long extent = from.Shape[fromDimension];
        bool isScalable = VectorTypes.IsScalable(from, fromDimension);
        if (extent != 1) return extent == to.Shape[toDimension] && isScalable == VectorTypes.IsScalable(to, toDimension);
        return !isScalable || (to.Shape[toDimension] == 1 && VectorTypes.IsScalable(to, toDimension));
    }

    private static string Show(VectorType type, int dimension) =>
        VectorTypes.IsScalable(type, dimension) ? $"[{type.Shape[dimension]}]" : $"{type.Shape[dimension]}";

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, operands[0]);
    }
}
