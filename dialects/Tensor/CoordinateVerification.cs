namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>What <see cref="GatherOp"/> and <see cref="ScatterOp"/> have in common to check.</summary>
internal static class CoordinateVerification
{
    internal static string? FindMistake(EquatableArray<long> dims, TensorType indices, int rank, string verb, string what)
    {
        if (dims.Count == 0) return $"{verb}_dims must be non-empty";
        if (dims.Count > rank) return $"{verb}_dims overflow {what} rank";
        if (indices.Rank == 0 || indices.Shape[indices.Rank - 1] != dims.Count) return $"{verb}_dims length must match the size of last dimension of indices";
        for (int i = 0; i < dims.Count; i++)
        {
            if (dims[i] < 0) return $"{verb}_dims value must be non-negative";
            if (dims[i] >= rank) return $"{verb}_dims value must be smaller than {what} rank";
        }
        for (int i = 1; i < dims.Count; i++)
            if (dims[i - 1] >= dims[i]) return $"{verb}_dims values must be strictly increasing";
        return null;
    }

    /// <summary>Null where <paramref name="slices"/> is the type of slices of <paramref name="whole"/> at <paramref name="indices"/>, else what it should be, in words.</summary>
    internal static string? FindSliceMismatch(TensorType slices, TensorType indices, TensorType whole, EquatableArray<long> dims)
    {
        var full = new List<long>();
        for (int i = 0; i + 1 < indices.Rank; i++) full.Add(indices.Shape[i]);
        var reduced = new List<long>(full);
        for (int i = 0; i < whole.Rank; i++)
        {
            bool isPoint = dims.Contains(i);
            full.Add(isPoint ? 1 : whole.Shape[i]);
            if (!isPoint) reduced.Add(whole.Shape[i]);
        }
        var expected = new TensorType([.. full], whole.ElementType, whole.Encoding);
        var alternative = new TensorType([.. reduced], whole.ElementType, whole.Encoding);
        return slices.Equals(expected) || slices.Equals(alternative) ? null : $"'{expected}' or its rank-reduced variant '{alternative}'";
    }
}
