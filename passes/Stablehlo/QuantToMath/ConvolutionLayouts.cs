using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>The convolutions that there is integer arithmetic for.</summary>
internal static class ConvolutionLayouts
{
    /// <summary>Which dimensions are what, in two and three spatial dimensions with the features first or last; null for another layout.</summary>
    public static PairedDimensions? Find(ConvAttr numbers)
    {
        int spatial = numbers.InputSpatial.Count;
        if (spatial is not (2 or 3)) return null;
        foreach (var (layout, dimensions) in Known(spatial))
            if (numbers.Equals(layout)) return dimensions;
        return null;
    }

    private static IEnumerable<(ConvAttr Layout, PairedDimensions Dimensions)> Known(int spatial)
    {
        EquatableArray<long> Places(int from) => [.. Enumerable.Range(from, spatial).Select(static d => (long)d)];
        yield return (
            new ConvAttr(0, spatial + 1, Places(1), spatial, spatial + 1, Places(0), 0, spatial + 1, Places(1)),
            new PairedDimensions([0], [.. Places(1)], [spatial + 1], [], [.. Places(0)], [spatial]));
        // Upstream's third form has the kernel's input features first, the second one its output features.
        yield return (
            spatial == 2 ? new ConvAttr(0, 1, Places(2), 1, 0, Places(2), 0, 1, Places(2)) : new ConvAttr(0, 1, Places(2), 0, 1, Places(2), 0, 1, Places(2)),
            new PairedDimensions([0], [.. Places(2)], [1], [], [.. Places(2)], [1]));
    }

    /// <summary>What stands in the way; null where nothing does.</summary>
    public static string? WhyNot(ConvolutionOp op)
    {
        if (op.Rhs.Type.ElementType is UniformQuantizedType { ZeroPoint: not 0 }) return "RHS/result UQ type must have zero zp.";
        if (op.Rhs.Type.ElementType is UniformQuantizedPerAxisType weights && WhyNot(op, weights) is { } reason) return reason;
        return op.LhsDilation is { } dilation && dilation.Any(static d => d != 1) ? "lhs_dilation must be 1." : null;
    }

    private static string? WhyNot(ConvolutionOp op, UniformQuantizedPerAxisType weights)
    {
        var result = (UniformQuantizedPerAxisType)op.Result.Type.ElementType;
        if (weights.ZeroPoints.Any(static z => z != 0) || result.ZeroPoints.Any(static z => z != 0)) return "RHS/result UQ type must have zero zp.";
        if (weights.Axis != op.Rhs.Type.Rank - 1) return "Conv quantized axis must be out channel axis";
        if (weights.Scales.Count != result.Scales.Count) return "Per-axis quantizated Conv must have as many RHS as result scales";
        double first = result.Scales[0] / weights.Scales[0];
        for (int i = 1; i < result.Scales.Count; i++)
            if (Math.Abs(((result.Scales[i] / weights.Scales[i]) - first) / first) > 0.001)
                return "Per-axis quantizated Conv must have same RHS/Result scale ratio for each channel";
        return null;
    }
}
