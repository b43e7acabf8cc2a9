using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Compares pairs of elements; the result is of i1.</summary>
    public static Tensor Compare(ComparisonDirection direction, Tensor left, Tensor right, ComparisonOrder order = ComparisonOrder.Natural)
    {
        RequireSame("compare", left, right);
        var result = Tensor.Uninitialized(IntegerType.I1, left.Shape);
        var target = result.As<byte>();
        var layout = left.Layout;
        bool isReinterpreted = layout.IsInteger && ((order == ComparisonOrder.Signed && layout.IsUnsigned) || (order == ComparisonOrder.Unsigned && !layout.IsUnsigned));
        if (isReinterpreted)
        {
            CompareReinterpreted(direction, left, right, target, order == ComparisonOrder.Signed);
            return result;
        }
        switch (layout.Kind)
        {
            case ElementKind.Single or ElementKind.Double or ElementKind.NarrowFloat or ElementKind.WideFloat when order == ComparisonOrder.Total:
                for (int i = 0; i < target.Length; i++) target[i] = Compare(direction, TotalOrderKey(left, i), TotalOrderKey(right, i));
                break;
            case ElementKind.Boolean or ElementKind.UInt8: Compare<byte>(direction, left, right, target); break;
            case ElementKind.Int8: Compare<sbyte>(direction, left, right, target); break;
            case ElementKind.Int16: Compare<short>(direction, left, right, target); break;
            case ElementKind.Int32: Compare<int>(direction, left, right, target); break;
            case ElementKind.Int64: Compare<long>(direction, left, right, target); break;
            case ElementKind.UInt16: Compare<ushort>(direction, left, right, target); break;
            case ElementKind.UInt32: Compare<uint>(direction, left, right, target); break;
            case ElementKind.UInt64: Compare<ulong>(direction, left, right, target); break;
            case ElementKind.Single: Compare<float>(direction, left, right, target); break;
            case ElementKind.Double: Compare<double>(direction, left, right, target); break;
            case ElementKind.NarrowFloat or ElementKind.WideFloat:
                for (int i = 0; i < target.Length; i++) target[i] = Compare(direction, left.GetDouble(i), right.GetDouble(i));
                break;
            case ElementKind.WideInteger:
                for (int i = 0; i < target.Length; i++) target[i] = Compare(direction, left.GetBigInteger(i), right.GetBigInteger(i));
                break;
            default:
                CompareComplex(direction, left, right, target);
                break;
        }
        return result;
    }

    private static void Compare<T>(ComparisonDirection direction, Tensor left, Tensor right, Span<byte> target)
        where T : unmanaged, IComparisonOperators<T, T, bool>
    {
        var first = left.Read<T>()[..target.Length];
        var second = right.Read<T>()[..target.Length];
        switch (direction)
        {
            case ComparisonDirection.Equal:
                for (int i = 0; i < target.Length; i++) target[i] = first[i] == second[i] ? (byte)1 : (byte)0;
                break;
            case ComparisonDirection.NotEqual:
                for (int i = 0; i < target.Length; i++) target[i] = first[i] != second[i] ? (byte)1 : (byte)0;
                break;
            case ComparisonDirection.Greater:
                for (int i = 0; i < target.Length; i++) target[i] = first[i] > second[i] ? (byte)1 : (byte)0;
                break;
            case ComparisonDirection.GreaterOrEqual:
                for (int i = 0; i < target.Length; i++) target[i] = first[i] >= second[i] ? (byte)1 : (byte)0;
                break;
            case ComparisonDirection.Less:
                for (int i = 0; i < target.Length; i++) target[i] = first[i] < second[i] ? (byte)1 : (byte)0;
                break;
            default:
                for (int i = 0; i < target.Length; i++) target[i] = first[i] <= second[i] ? (byte)1 : (byte)0;
                break;
        }
    }

    private static byte Compare<T>(ComparisonDirection direction, T left, T right)
        where T : IComparisonOperators<T, T, bool>
    {
        bool truth = direction switch
        {
            ComparisonDirection.Equal => left == right,
            ComparisonDirection.NotEqual => left != right,
            ComparisonDirection.Greater => left > right,
            ComparisonDirection.GreaterOrEqual => left >= right,
            ComparisonDirection.Less => left < right,
            _ => left <= right,
        };
        return truth ? (byte)1 : (byte)0;
    }

    private static void CompareReinterpreted(ComparisonDirection direction, Tensor left, Tensor right, Span<byte> target, bool isSigned)
    {
        int width = left.Layout.Width;
        for (int i = 0; i < target.Length; i++)
        {
            var (first, second) = (left.GetBigInteger(i), right.GetBigInteger(i));
            target[i] = isSigned
                ? Compare(direction, IntegerMath.WrapSigned(first, width), IntegerMath.WrapSigned(second, width))
                : Compare(direction, IntegerMath.WrapUnsigned(first, width), IntegerMath.WrapUnsigned(second, width));
        }
    }

    private static void CompareComplex(ComparisonDirection direction, Tensor left, Tensor right, Span<byte> target)
    {
        if (direction is not (ComparisonDirection.Equal or ComparisonDirection.NotEqual))
            throw new EvaluationException("complex numbers have no order; they can be compared for (in)equality alone");
        byte ifEqual = direction == ComparisonDirection.Equal ? (byte)1 : (byte)0;
        for (int i = 0; i < target.Length; i++)
        {
            var (first, second) = (left.GetComplex(i), right.GetComplex(i));
            bool isEqual = first.Real == second.Real && first.Imaginary == second.Imaginary;
            target[i] = isEqual ? ifEqual : (byte)(1 - ifEqual);
        }
    }

    /// <summary>Patterns of one sign are ordered as their magnitudes are; NaN lies beyond infinity.</summary>
    private static Int128 TotalOrderKey(Tensor tensor, int index)
    {
        var value = FloatBits.FromBytes(tensor.Layout.Format!, tensor.ElementBytes(index));
        return value.IsNegative ? -(Int128)(value.Bits & ~value.Format.SignMask) - 1 : (Int128)value.Bits;
    }
}
