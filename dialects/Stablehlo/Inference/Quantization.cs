using System.Globalization;
using OpenXla.Ir.Dialects.Quant;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What operations on quantized tensors ask of scales and zero points, in the words of messages; null where nothing is wrong.</summary>
internal static class Quantization
{
    public static bool IsAny(params ReadOnlySpan<TensorType> types)
    {
        foreach (var type in types)
            if (type.ElementType is UniformType) return true;
        return false;
    }

    /// <summary>C2 to C7 of <c>add</c>.</summary>
    public static string? MistakeOfSum(IrType lhs, IrType rhs, IrType result)
    {
        // C2: either all are quantized or none is
        if (lhs is not UniformType left || rhs is not UniformType right || result is not UniformType sum) return "expects  all operands and results to be either quantized or non-quantized";
        // C3: storage_type(lhs) = storage_type(rhs) = storage_type(result)
        if (!AreStoredAlike(left, right) || !AreStoredAlike(left, sum)) return "mismatched operands and result quantization storage types";
        // C4: expressed_type(lhs) = expressed_type(rhs) = expressed_type(result)
        if (!left.Expressed.Equals(right.Expressed) || !left.Expressed.Equals(sum.Expressed)) return "mismatched operands and result quantization expressed types";
        var (leftAxis, rightAxis, axis) = (AxisOf(lhs), AxisOf(rhs), AxisOf(result));
        if (leftAxis is null && rightAxis is null) return axis is null ? null : "result per_axis quantized but none from rhs and lhs are per_axis quantized";
        // C5: is_per_axis_quantized(lhs) or is_per_axis_quantized(rhs) = is_per_axis_quantized(result)
        if (axis is null) return "result is not per_axis quantized but lhs or rhs are";
        // C6: quantization_dimension(lhs) = quantization_dimension(result)
        if (leftAxis is not null && leftAxis != axis) return $"quantization_dimension of lhs and result are not same '{lhs}' vs '{result}'";
        // C7: quantization_dimension(rhs) = quantization_dimension(result)
        return rightAxis is not null && rightAxis != axis ? $"quantization_dimension of rhs and result are not same '{rhs}' vs '{result}'" : null;
    }

    /// <summary>C14 and C17 to C20 of <c>dot_general</c>, C28 and C31 to C34 of <c>convolution</c>.</summary>
    public static string? MistakeOfProduct(IrType lhs, IrType rhs, IrType result)
    {
        if (rhs is not UniformType right || lhs is UniformType != result is UniformType)
            return "rhs should be quantized for quantized operations and is_quantized(lhs)=is_quantized(result) should hold";
        if (lhs is not UniformType left)
            return lhs.Equals(right.Expressed) && lhs.Equals(result) ? null : "mismatched rhs quantization expressed type and lhs and result element type";
        if (!AreStoredAlike(left, right)) return "mismatched lhs and rhs quantization storage types";
        var expressed = ((UniformType)result).Expressed;
        if (!left.Expressed.Equals(right.Expressed) || !left.Expressed.Equals(expressed)) return "mismatched lhs, rhs and result quantization expressed types";
        return rhs is UniformQuantizedType && result is not UniformQuantizedType ? "mismatched rhs and result quantization granularity" : null;
    }

    /// <summary>Where both are quantized in the same way, their scales and zero points must be the same.</summary>
    public static string? MistakeOfScales(IrType first, IrType second) => MistakeOfScale(first, second) ?? MistakeOfAxes(first, second);

    /// <summary>The same for tensors with one scale.</summary>
    public static string? MistakeOfScale(IrType first, IrType second) =>
        ElementOf(first) is UniformQuantizedType a && ElementOf(second) is UniformQuantizedType b && !a.Equals(b)
            ? $"expect same quantization scale and zero_point but got '{first}' vs '{second}'"
            : null;

    private static string? MistakeOfAxes(IrType first, IrType second) =>
        ElementOf(first) is UniformQuantizedPerAxisType a && ElementOf(second) is UniformQuantizedPerAxisType b && !HaveSameScales(a, b)
            ? $"expect same quantization scales and zero_points but got '{first}' vs '{second}'"
            : null;

    /// <summary>As far as both have slices; an axis of another extent is told by later constraints.</summary>
    private static bool HaveSameScales(UniformQuantizedPerAxisType first, UniformQuantizedPerAxisType second)
    {
        int count = Math.Min(first.Scales.Count, second.Scales.Count);
        return first.Scales.Span[..count].SequenceEqual(second.Scales.Span[..count]) && first.ZeroPoints.Span[..count].SequenceEqual(second.ZeroPoints.Span[..count]);
    }

    /// <summary>C1 and C3 of <c>reshape</c>: the axis keeps its extent and what stands before it.</summary>
    public static string? MistakeOfReshape(TensorType operand, TensorType result)
    {
        if (MistakeOfScales(operand, result) is { } mistake) return mistake;
        if (AxisOf(operand.ElementType) is not { } from || AxisOf(result.ElementType) is not { } to) return null;
        if (!HloShapes.AreCompatible(operand.Shape[from], result.Shape[to])) return $"expect same quantization dimension size for operand and result '{operand}' and '{result}'";
        if (!operand.HasStaticShape || !result.HasStaticShape) return null;
        long before = Product(operand.Shape.Span[..from]), after = Product(result.Shape.Span[..to]);
        return before == after ? null : $"product of dimensions before quantization dimension must match between operand and result for {before} and {after}";
    }

    /// <summary>C6 of <c>broadcast_in_dim</c>: the axis goes where its dimension goes, and one scale repeats.</summary>
    public static string? MistakeOfBroadcast(TensorType operand, TensorType result, ReadOnlySpan<long> dimensions)
    {
        if (result.ElementType is not UniformQuantizedPerAxisType to || operand.ElementType is not UniformQuantizedPerAxisType from) return null;
        if (to.Axis != dimensions[from.Axis]) return $"result quantization_dimension {to.Axis} not same as broadcast_dimensions[{from.Axis}] = {dimensions[from.Axis]}";
        if (operand.Shape[from.Axis] != 1) return null;
        for (int i = 0; i < to.Scales.Count; i++)
        {
            if (to.Scales[i] != from.Scales[0]) return string.Create(CultureInfo.InvariantCulture, $"mismatch result scale {i} ({to.Scales[i]:0.000000e+00}) and operand scale 0 ({from.Scales[0]:0.000000e+00})");
            if (to.ZeroPoints[i] != from.ZeroPoints[0]) return $"mismatch result zero_point {i} ({to.ZeroPoints[i]}) and operand zero_point 0 ({from.ZeroPoints[0]})";
        }
        return null;
    }

    /// <summary>The dimension that has a scale for each of its slices; null where there is none.</summary>
    public static int? AxisOf(IrType element) => element is UniformQuantizedPerAxisType { Axis: var axis } ? axis : null;

    /// <summary>How many bits an element takes; 0 where that is not known.</summary>
    public static int WidthOf(IrType element) => element switch
    {
        IntegerType integer => integer.Width,
        FloatType real => real.Width,
        ComplexType { ElementType: FloatType part } => 2 * part.Width,
        UniformType quantized => quantized.Storage.Type.Width,
        _ => 0,
    };

    private static bool AreStoredAlike(UniformType first, UniformType second) => first.Storage.Type.Equals(second.Storage.Type);

    private static IrType ElementOf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;

    private static long Product(ReadOnlySpan<long> extents)
    {
        long product = 1;
        foreach (long extent in extents) product = unchecked(product * extent);
        return product;
    }
}
