using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The same elements under another shape: <c>vector.shape_cast %v : vector&lt;4x2xf32&gt; to vector&lt;8xf32&gt;</c>.</summary>
[Op("vector.shape_cast", Syntax = "$source attr-dict `:` type($source) `to` type($result)")]
public sealed partial class ShapeCastOp : Operation, IPure, IInferIntegerRange, IFoldable
{
    [Operand<AnyVector>] public partial Value<VectorType> Source { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Result { get; }

    /// <summary>
    /// <c>shape_cast %v : T to T ⇒ %v</c>, <c>shape_cast(shape_cast %v) ⇒ shape_cast %v</c>, <c>shape_cast(broadcast %v) ⇒ %v</c> where that is its type,
    /// through transposes that only move ones, and constants.
    /// </summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.Type.Equals(Result.Type)) return Source.Untyped;
        switch (Source.DefiningOp)
        {
            case ShapeCastOp inner:
                Source = inner.Source;
                return FoldResult.InPlace;
            case TransposeOp transpose when transpose.IsOrderPreserving:
                Source = transpose.Vector;
                return FoldResult.InPlace;
            case TransposeOp:
                return FoldResult.None;
            case BroadcastOp broadcast when broadcast.Source.Type.Equals(Result.Type):
                return broadcast.Source;
        }
        return operands[0] switch
        {
            DenseElementsAttr elements => elements.Reshape(Result.Type),
            PoisonAttr poison => poison,
            _ => FoldResult.None,
        };
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ShapeCastCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Source.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private static string? FindMistake(VectorType source, VectorType result)
    {
        if (!source.ElementType.Equals(result.ElementType)) return "has different source and result element types";
        var (from, to) = (VectorTypes.ElementCount(source), VectorTypes.ElementCount(result));
        if (from != to) return $"has different number of elements at source ({from}) and result ({to})";
        int fromScalable = source.Scalable.Count(static s => s);
        int toScalable = result.Scalable.Count(static s => s);
        return fromScalable == toScalable ? null : $"has different number of scalable dims at source ({fromScalable}) and result ({toScalable})";
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, operands[0]);
    }
}
