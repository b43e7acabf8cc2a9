using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.Ranges;

/// <summary>What an extent of a tensor or memref may be.</summary>
public static class ExtentRange
{
    private const int Width = 64;
    private static readonly IntegerRange Open = IntegerRange.Signed(0, long.MaxValue, Width);

    /// <summary>The extents of all dimensions that may be asked for; without signs, an extent is never negative.</summary>
    /// <param name="op">What asks.</param>
    /// <param name="dimension">Which dimension.</param>
    public static IntegerRange Of(IShapedDim op, IntegerRange dimension)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.ShapedValue.Type is not ShapedType { HasRank: true } type) return Open;
        var (first, last) = (0, type.Rank - 1);
        if (!dimension.IsUninitialized)
        {
            if (dimension.SignedMin > last || dimension.SignedMax < first) return Open;
            if (dimension.SignedMin > first) first = (int)dimension.SignedMin;
            if (dimension.SignedMax < last) last = (int)dimension.SignedMax;
        }
        var range = default(IntegerRange);
        for (int i = first; i <= last; i++) range = IntegerRange.Join(range, type.Shape.IsDynamic(i) ? Open : IntegerRange.Of(type.Shape[i], Width));
        return range.IsUninitialized ? Open : range;
    }
}
