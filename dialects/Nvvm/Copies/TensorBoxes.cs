namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What copies of boxes of tensors check.</summary>
internal static class TensorBoxes
{
    private const string WrongRank = "expects coordinates between 1 to 5 dimension";

    /// <summary>What is wrong with a box that is read; null for nothing.</summary>
    internal static string? InvalidLoad(int rank, int offsets, TMALoadMode mode)
    {
        if (rank is < 1 or > 5) return WrongRank;
        if (mode == TMALoadMode.TileGather4 && rank != 5) return "Gather4 mode expects 5 coordinates";
        bool isColumns = mode is TMALoadMode.Im2col or TMALoadMode.Im2colW or TMALoadMode.Im2colW128;
        if (isColumns && rank < 3) return $"to use {mode.Keyword()} mode, the tensor has to be at least 3-dimensional";
        int expected = mode == TMALoadMode.Im2col ? rank - 2 : isColumns ? 2 : 0;
        return offsets == expected ? null : $" im2col offsets expected {expected} (provided {offsets})";
    }

    /// <summary>What is wrong with a box that is written; null for nothing.</summary>
    internal static string? InvalidStore(int rank, TMAStoreMode mode)
    {
        if (mode == TMAStoreMode.TileScatter4) return rank == 5 ? null : "Scatter4 mode expects 5 coordinates";
        if (rank is < 1 or > 5) return WrongRank;
        return mode == TMAStoreMode.Im2col && rank < 3 ? "to use im2col mode, the tensor has to be at least 3-dimensional" : null;
    }
}
