using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A vector with its dimensions in another order: <c>vector.transpose %v, [1, 0] : vector&lt;4x8xf32&gt; to vector&lt;8x4xf32&gt;</c>.</summary>
[Op("vector.transpose", Syntax = "$vector `,` $permutation attr-dict `:` type($vector) `to` type($result)")]
public sealed partial class TransposeOp : Operation, IPure, IInferIntegerRange, IFoldable
{
    [Operand<AnyVector>] public partial Value<VectorType> Vector { get; set; }
    [Attr] public partial EquatableArray<long> Permutation { get; set; }
    [Result<AnyVector>] public partial Value<VectorType> Result { get; }

    /// <summary>Whether the elements stay in the order that they have in memory: only ones move.</summary>
    internal bool IsOrderPreserving
    {
        get
        {
            long last = 0;
            foreach (long from in Permutation)
            {
                if (Vector.Type.Shape[(int)from] == 1 && !VectorTypes.IsScalable(Vector.Type, (int)from)) continue;
                if (from < last) return false;
                last = from;
            }
            return true;
        }
    }

    /// <summary><c>transpose dense&lt;1.0&gt; ⇒ dense&lt;1.0&gt;</c>; what changes neither type nor order is the vector itself.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0] switch
    {
        DenseElementsAttr { IsSplat: true } splat => splat.Reshape(Result.Type),
        PoisonAttr poison => poison,
        _ when Vector.Type.Equals(Result.Type) && IsOrderPreserving => Vector.Untyped,
        _ => FoldResult.None,
    };

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        TransposeCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake(Vector.Type, Result.Type) is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake(VectorType vector, VectorType result)
    {
        if (!VectorTypes.HaveSameElement(vector, result)) return "failed to verify that operand and result have same element type";
        if (result.Rank != vector.Rank) return $"vector result rank mismatch: {result.Rank}";
        if (Permutation.Count != vector.Rank) return $"transposition length mismatch: {Permutation.Count}";
        var seen = new bool[vector.Rank];
        for (int i = 0; i < vector.Rank; i++)
        {
            long position = Permutation[i];
            if (position < 0 || position >= vector.Rank) return $"transposition index out of range: {position}";
            if (seen[position]) return $"duplicate position index: {position}";
            seen[position] = true;
            if (result.Shape[i] != vector.Shape[(int)position]) return $"dimension size mismatch at: {position}";
        }
        return null;
    }

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        set(Result, operands[0]);
    }
}
