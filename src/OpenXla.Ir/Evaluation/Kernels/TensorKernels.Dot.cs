using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>
    /// The general product of two tensors. The result's dimensions are those of the batch, then the rest of the left, then the rest
    /// of the right tensor. Floats narrower than f32 are summed in f32; integers wrap in the result's type.
    /// </summary>
    public static Tensor DotGeneral(Tensor lhs, Tensor rhs, DotDimensions dimensions, IrType? resultElementType = null)
    {
        ArgumentNullException.ThrowIfNull(lhs);
        ArgumentNullException.ThrowIfNull(rhs);
        ArgumentNullException.ThrowIfNull(dimensions);
        var lhsRest = Rest(lhs, dimensions.LhsBatching.Span, dimensions.LhsContracting.Span);
        var rhsRest = Rest(rhs, dimensions.RhsBatching.Span, dimensions.RhsContracting.Span);
        RequireEqualExtents(lhs, dimensions.LhsBatching.Span, rhs, dimensions.RhsBatching.Span);
        RequireEqualExtents(lhs, dimensions.LhsContracting.Span, rhs, dimensions.RhsContracting.Span);
        var type = resultElementType ?? lhs.ElementType;
        var sumType = SumType(type);
        // [batch, rows, depth] times [batch, depth, columns], each contiguous.
        var left = Convert(Transpose(lhs, [.. dimensions.LhsBatching, .. lhsRest, .. dimensions.LhsContracting]), sumType);
        var right = Convert(Transpose(rhs, [.. dimensions.RhsBatching, .. dimensions.RhsContracting, .. rhsRest]), sumType);
        long[] extents = [.. Extents(lhs, dimensions.LhsBatching.Span), .. Extents(lhs, lhsRest), .. Extents(rhs, rhsRest)];
        var result = new Tensor(sumType, Shape.Create(extents));
        int batch = Product(lhs, dimensions.LhsBatching.Span), rows = Product(lhs, lhsRest);
        int depth = Product(lhs, dimensions.LhsContracting.Span), columns = Product(rhs, rhsRest);
        if (result.Count > 0 && depth > 0)
            for (int i = 0; i < batch; i++) MultiplyMatrices(left, right, result, i, rows, depth, columns);
        return Convert(result, type);
    }

    private static void MultiplyMatrices(Tensor left, Tensor right, Tensor result, int index, int rows, int depth, int columns)
    {
        switch (result.Layout.Kind)
        {
            case ElementKind.Single: MultiplyMatrices<float, SingleMultiplyAdd>(left, right, result, index, rows, depth, columns); break;
            case ElementKind.Double: MultiplyMatrices<double, DoubleMultiplyAdd>(left, right, result, index, rows, depth, columns); break;
            case ElementKind.Int8 or ElementKind.UInt8: MultiplyMatrices<byte, IntegerMultiplyAdd<byte>>(left, right, result, index, rows, depth, columns); break;
            case ElementKind.Int16 or ElementKind.UInt16: MultiplyMatrices<ushort, IntegerMultiplyAdd<ushort>>(left, right, result, index, rows, depth, columns); break;
            case ElementKind.Int32 or ElementKind.UInt32: MultiplyMatrices<uint, IntegerMultiplyAdd<uint>>(left, right, result, index, rows, depth, columns); break;
            case ElementKind.Int64 or ElementKind.UInt64: MultiplyMatrices<ulong, IntegerMultiplyAdd<ulong>>(left, right, result, index, rows, depth, columns); break;
            default: MultiplyByElements(left, right, result, index, rows, depth, columns); break;
        }
    }

    private static void MultiplyMatrices<T, TMultiplyAdd>(Tensor left, Tensor right, Tensor result, int index, int rows, int depth, int columns)
        where T : unmanaged, INumber<T>
        where TMultiplyAdd : struct, IMultiplyAdd<T>
    {
        MatrixProduct<T, TMultiplyAdd>.Run(
            left.Read<T>().Slice(index * rows * depth, rows * depth),
            right.Read<T>().Slice(index * depth * columns, depth * columns),
            result.As<T>().Slice(index * rows * columns, rows * columns),
            rows, depth, columns);
        // Dropping high bits once at the end is the same as at each step.
        IntegerWrap.Apply(result);
    }

    /// <summary>For the types without native numbers: truth values, complex and wide ones.</summary>
    private static void MultiplyByElements(Tensor left, Tensor right, Tensor result, int index, int rows, int depth, int columns)
    {
        if (result.Layout.IsComplex)
        {
            MultiplyComplex(left, right, result, index, rows, depth, columns);
            return;
        }
        var multiply = SpanKernel.For(BinaryKernel.Multiply, result);
        var add = SpanKernel.For(BinaryKernel.Add, result);
        var product = Tensor.Uninitialized(result.ElementType, default);
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                for (int k = 0; k < depth; k++)
                {
                    int place = (((index * rows) + row) * columns) + column;
                    multiply.Apply(left, (((index * rows) + row) * depth) + k, right, (((index * depth) + k) * columns) + column, product, 0, 1);
                    add.Apply(result, place, product, 0, result, place, 1);
                }
    }

    /// <summary>Each product and each sum is rounded to the result's type, in the order of the depth, as compiled code does it.</summary>
    private static void MultiplyComplex(Tensor left, Tensor right, Tensor result, int index, int rows, int depth, int columns)
    {
        bool isSingle = result.ElementType is ComplexType { ElementType: FloatType { Width: 32 } };
        var (leftRow, rightMatrix, sums) = (new System.Numerics.Complex[depth], new System.Numerics.Complex[depth * columns], new System.Numerics.Complex[columns]);
        ElementChunks.ReadComplex(right, index * depth * columns, rightMatrix);
        for (int row = index * rows; row < (index + 1) * rows; row++)
        {
            ElementChunks.ReadComplex(left, row * depth, leftRow);
            // Convolutions add a product for each element of their window.
            ElementChunks.ReadComplex(result, row * columns, sums);
            for (int k = 0; k < depth; k++)
            {
                var factors = rightMatrix.AsSpan(k * columns, columns);
                for (int column = 0; column < columns; column++)
                    sums[column] = Round(sums[column] + Round(ComplexArithmetic.Multiply(leftRow[k], factors[column]), isSingle), isSingle);
            }
            ElementChunks.WriteComplex(result, row * columns, sums);
        }
    }

    private static System.Numerics.Complex Round(System.Numerics.Complex value, bool toSingle) => toSingle ? new System.Numerics.Complex((float)value.Real, (float)value.Imaginary) : value;

    private static IrType SumType(IrType type) =>
        type is FloatType { Width: < 32 } ? FloatType.F32
        : type is FloatType { Width: > 64 } ? FloatType.F64
        : type;

    private static long[] Rest(Tensor tensor, ReadOnlySpan<long> batching, ReadOnlySpan<long> contracting)
    {
        var rest = new List<long>();
        for (int i = 0; i < tensor.Rank; i++)
            if (!batching.Contains(i) && !contracting.Contains(i)) rest.Add(i);
        if (rest.Count + batching.Length + contracting.Length != tensor.Rank)
            throw new EvaluationException($"batching and contracting are not different dimensions of {tensor.TypeText}");
        return [.. rest];
    }

    private static void RequireEqualExtents(Tensor lhs, ReadOnlySpan<long> lhsDimensions, Tensor rhs, ReadOnlySpan<long> rhsDimensions)
    {
        if (!Extents(lhs, lhsDimensions).AsSpan().SequenceEqual(Extents(rhs, rhsDimensions)))
            throw new EvaluationException($"the paired dimensions of {lhs.TypeText} and {rhs.TypeText} differ");
    }

    private static long[] Extents(Tensor tensor, ReadOnlySpan<long> dimensions)
    {
        var extents = new long[dimensions.Length];
        for (int i = 0; i < extents.Length; i++) extents[i] = tensor.Shape[(int)dimensions[i]];
        return extents;
    }

    private static int Product(Tensor tensor, ReadOnlySpan<long> dimensions)
    {
        long product = 1;
        foreach (long extent in Extents(tensor, dimensions)) product = unchecked(product * extent);
        return (int)product;
    }
}
