namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Outer slices of two vectors in any order: <c>vector.shuffle %a, %b [0, 3] : vector&lt;2xf32&gt;, vector&lt;2xf32&gt;</c>.</summary>
[Op("vector.shuffle", Syntax = "operands $mask attr-dict `:` type(operands)")]
public sealed partial class ShuffleOp : Operation, IPure, IInferResultTypes
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
