using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The part of a tensor that a transfer reads or writes, what is out of bounds included; null where a mask leaves elements out.</summary>
internal static class TransferWindow
{
    internal static SubsetWindow? Of(ITransfer op)
    {
        if (op.Base.Type is not TensorType || op.Mask is not null) return null;
        int rank = op.Indices.Count;
        var (offsets, sizes, strides) = (new MixedIndex[rank], new MixedIndex[rank], new MixedIndex[rank]);
        for (int i = 0; i < rank; i++) (offsets[i], sizes[i], strides[i]) = (op.Indices[i], 1, 1);
        var results = op.PermutationMap.Map.Results;
        for (int i = 0; i < results.Length; i++)
            if (results[i] is AffineDimExpr dimension) sizes[dimension.Position] = op.TransferredType.Shape[i];
        return new SubsetWindow([.. offsets], [.. sizes], [.. strides]);
    }
}
