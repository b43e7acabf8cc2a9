using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>
    /// Converts elements by value. Integers wrap; floats become integers without their fraction, saturated, NaN as 0;
    /// anything but zero is true; complex numbers lose their imaginary part first.
    /// </summary>
    public static Tensor Convert(Tensor x, IrType elementType)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(elementType);
        if (x.ElementType.Equals(elementType)) return x;
        var result = Tensor.Uninitialized(elementType, x.Shape);
        if (x.Layout.IsComplex || result.Layout.IsComplex) ConvertComplex(x, result);
        else if (x.Layout.IsFloat) ConvertFloats(x, result);
        else ConvertIntegers(x, result);
        return result;
    }

    private static void ConvertComplex(Tensor x, Tensor result)
    {
        Span<Complex> run = stackalloc Complex[1];
        for (int i = 0; i < x.Count; i++)
        {
            var value = x.GetComplex(i);
            run[0] = value;
            if (result.Layout.IsComplex) ElementChunks.WriteComplex(result, i, run);
            else if (result.Layout.Kind == ElementKind.Boolean) result.SetBigInteger(i, value.Real != 0 ? 1 : 0);
            else result.SetDouble(i, value.Real);
        }
    }

    private static void ConvertFloats(Tensor x, Tensor result)
    {
        bool isWide = x.Layout.Kind == ElementKind.WideFloat && result.Layout.Kind == ElementKind.WideFloat;
        bool isBytes = result.Layout.IsFloat || result.Layout.Kind <= ElementKind.UInt64;
        if (isWide || !isBytes)
        {
            for (int i = 0; i < x.Count; i++)
                if (isWide) FloatBits.FromBytes(x.Layout.Format!, x.ElementBytes(i)).ConvertTo(result.Layout.Format!).WriteBytes(result.WritableBytes[(i * result.ElementSize)..]);
                else result.SetDouble(i, x.GetDouble(i));
            return;
        }
        Span<double> numbers = stackalloc double[ElementChunks.Length];
        Span<long> integers = stackalloc long[ElementChunks.Length];
        for (int start = 0; start < x.Count; start += ElementChunks.Length)
        {
            var run = numbers[..Math.Min(ElementChunks.Length, x.Count - start)];
            ElementChunks.ReadDoubles(x, start, run);
            if (result.Layout.IsFloat)
            {
                ElementChunks.WriteDoubles(result, start, run);
                continue;
            }
            for (int i = 0; i < run.Length; i++) integers[i] = FloatToInteger.SaturateSmall(run[i], result.Layout);
            ElementChunks.WriteIntegers(result, start, integers[..run.Length]);
        }
    }

    private static void ConvertIntegers(Tensor x, Tensor result)
    {
        bool isNative = x.Layout.Kind <= ElementKind.UInt64 && (result.Layout.Kind <= ElementKind.UInt64 || result.Layout.IsFloat);
        if (!isNative)
        {
            for (int i = 0; i < x.Count; i++)
                if (result.Layout.Kind == ElementKind.Boolean) result.SetBigInteger(i, x.GetBigInteger(i).IsZero ? 0 : 1);
                else if (result.Layout.IsFloat) RoundInteger(x.GetBigInteger(i), result, i);
                else result.SetBigInteger(i, x.GetBigInteger(i));
            return;
        }
        Span<long> integers = stackalloc long[ElementChunks.Length];
        Span<double> numbers = stackalloc double[ElementChunks.Length];
        for (int start = 0; start < x.Count; start += ElementChunks.Length)
        {
            var run = integers[..Math.Min(ElementChunks.Length, x.Count - start)];
            ElementChunks.ReadIntegers(x, start, run);
            if (!result.Layout.IsFloat)
            {
                if (result.Layout.Kind == ElementKind.Boolean)
                    foreach (ref var element in run) element = element != 0 ? 1 : 0;
                ElementChunks.WriteIntegers(result, start, run);
                continue;
            }
            // To double the machine rounds to nearest; for all others an odd rounding first keeps the second one right.
            bool isUnsigned = x.Layout.Kind == ElementKind.UInt64;
            bool isDouble = result.Layout.Kind == ElementKind.Double;
            for (int i = 0; i < run.Length; i++)
            {
                numbers[i] = (isDouble, isUnsigned) switch
                {
                    (true, false) => run[i],
                    (true, true) => (ulong)run[i],
                    (false, false) => RoundToOdd.ToDouble(run[i]),
                    _ => RoundToOdd.ToDouble((ulong)run[i]),
                };
            }
            ElementChunks.WriteDoubles(result, start, numbers[..run.Length]);
        }
    }

    private static void RoundInteger(BigInteger value, Tensor result, int index) =>
        FloatBits.Parse(result.Layout.Format!, value.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".0")
            .WriteBytes(result.WritableBytes[(index * result.ElementSize)..]);

    /// <summary>
    /// Reads the same bits as elements of another type. Where the widths differ, a last dimension appears or vanishes
    /// that holds the parts of a wider element, lowest first.
    /// </summary>
    public static Tensor BitcastConvert(Tensor x, IrType elementType)
    {
        ArgumentNullException.ThrowIfNull(x);
        var target = ElementLayout.Of(elementType ?? throw new ArgumentNullException(nameof(elementType)));
        int from = BitsOf(x.Layout), to = BitsOf(target);
        var shape = x.Shape;
        if (from > to && from % to == 0) shape = Shape.Create([.. shape.Span, from / to]);
        else if (from < to && to % from == 0 && shape.Rank > 0 && shape[^1] == to / from) shape = Shape.Create(shape.Span[..^1]);
        else if (from != to) throw new EvaluationException($"the bits of {x.TypeText} do not make elements of type '{elementType}'");
        if (from % 8 == 0 && to % 8 == 0) return Tensor.FromBytes(elementType, shape, x.Bytes);
        return BitcastParts(x, Tensor.Uninitialized(elementType, shape), from, to);
    }

    private static int BitsOf(ElementLayout layout) => layout.IsComplex ? 2 * layout.Width : layout.Width;

    private static Tensor BitcastParts(Tensor x, Tensor result, int from, int to)
    {
        int part = Math.Min(from, to);
        int perSource = from / part, perTarget = to / part;
        var mask = (BigInteger.One << part) - 1;
        var target = result.WritableBytes;
        target.Clear();
        for (long i = 0; i < (long)x.Count * perSource; i++)
        {
            var source = new BigInteger(x.ElementBytes((int)(i / perSource)), isUnsigned: true);
            var bits = (source >> (int)(i % perSource * part)) & mask;
            var element = target.Slice((int)(i / perTarget) * result.ElementSize, result.ElementSize);
            var sum = new BigInteger(element, isUnsigned: true) | (bits << (int)(i % perTarget * part));
            DenseElementsAttr.WriteInteger(sum, element);
        }
        return Tensor.FromBytes(result.ElementType, result.Shape, result.Bytes);
    }

    /// <summary>Rounds floats to a format with fewer exponent and mantissa bits, and back.</summary>
    public static Tensor ReducePrecision(Tensor x, int exponentBits, int mantissaBits)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (!x.Layout.IsFloat) throw NotDefined("ReducePrecision", x);
        if (exponentBits < 1 || mantissaBits < 0) throw new EvaluationException("reduced precision needs an exponent bit and no negative number of mantissa bits");
        var result = Tensor.Uninitialized(x.ElementType, x.Shape);
        Span<double> buffer = stackalloc double[ElementChunks.Length];
        for (int start = 0; start < x.Count; start += ElementChunks.Length)
        {
            var run = buffer[..Math.Min(ElementChunks.Length, x.Count - start)];
            ElementChunks.ReadDoubles(x, start, run);
            foreach (ref var element in run) element = ReducedPrecision.Round(element, Math.Min(exponentBits, 11), Math.Min(mantissaBits, 52));
            ElementChunks.WriteDoubles(result, start, run);
        }
        return result;
    }
}
