using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What sizes of a grid and places in it may be, from what is known around an operation.</summary>
internal static class ThreadRanges
{
    /// <summary>More blocks or threads than these has no grid in one direction.</summary>
    internal const ulong MostInGrid = uint.MaxValue;
    internal const ulong MostInCluster = 16;
    internal const ulong MostInSubgroup = 128;

    internal static IntegerRange Between(ulong min, ulong max) => IntegerRange.Unsigned(min, max, 64);

    /// <summary>The places up to a size.</summary>
    internal static IntegerRange Below(ulong size) => Between(0, unchecked(size - 1));

    internal static ulong? BlockSize(IndexOp op) => Launched(op, 3) ?? Promised(op, "known_block_size");

    internal static ulong? GridSize(IndexOp op) => Launched(op, 0) ?? Promised(op, "known_grid_size");

    internal static ulong? ClusterSize(IndexOp op) => (op.Ancestor<LaunchOp>() is { HasClusterSize: true } ? Launched(op, 6) : null) ?? Promised(op, "known_cluster_size");

    private static ulong? Launched(IndexOp op, int first)
    {
        if (op.Ancestor<LaunchOp>() is not { } launch) return null;
        var size = launch.GetOperand(launch.AsyncDependencies.Count + first + (int)op.Dimension);
        return OperationFolding.ConstantOf(size) is IntegerAttr constant ? (ulong)constant.Int64 : null;
    }

    /// <summary>What a kernel says of how it will be launched.</summary>
    private static ulong? Promised(IndexOp op, string name)
    {
        var sizes = op.Ancestor<GPUFuncOp>()?.GetAttribute(name) as DenseArrayAttr ?? (op.Ancestor<IFunction>() as Operation)?.GetAttribute($"gpu.{name}") as DenseArrayAttr;
        return sizes is not null && sizes.ToInt64Array() is var all && all.Length > (int)op.Dimension ? (uint)all[(int)op.Dimension] : null;
    }
}
