using System.Buffers.Binary;
using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

public static partial class TensorKernels
{
    /// <summary>Elements of random bits, and the state from which to go on.</summary>
    /// <param name="isPhilox">The generator: Philox 4x32, or else ThreeFry 2x32.</param>
    /// <param name="state">A key of 64 bits and a counter of 64 bits; what follows stays as it is.</param>
    /// <param name="elementType">Integers or floats.</param>
    /// <param name="shape">The result's shape.</param>
    public static (Tensor State, Tensor Bits) GenerateBits(bool isPhilox, Tensor state, IrType elementType, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Bytes.Length < 16) throw new EvaluationException($"{state.TypeText} is no state: it has less than a key and a counter of 64 bits each");
        ulong key = BinaryPrimitives.ReadUInt64LittleEndian(state.Bytes), counter = BinaryPrimitives.ReadUInt64LittleEndian(state.Bytes[8..]);
        var bits = Tensor.Uninitialized(elementType, shape);
        ulong steps = isPhilox ? FillByPhilox(bits, key, counter) : FillByThreeFry(bits, key, counter);
        var next = Copy(state);
        BinaryPrimitives.WriteUInt64LittleEndian(next.WritableBytes[8..], unchecked(counter + steps));
        return (next, bits);
    }

    private static ulong FillByPhilox(Tensor bits, ulong key, ulong counter)
    {
        int perStep = bits.Layout.Width > 32 ? 2 : 4;
        Span<ulong> words = stackalloc ulong[4];
        ulong steps = (ulong)(bits.Count + perStep - 1) / (ulong)perStep;
        for (ulong step = 0; step < steps; step++)
        {
            var (a, b, c, d) = RandomBits.Philox(key, unchecked(counter + step));
            if (perStep == 4) (words[0], words[1], words[2], words[3]) = (a, b, c, d);
            else (words[0], words[1]) = (a | ((ulong)b << 32), c | ((ulong)d << 32));
            int start = (int)step * perStep;
            for (int i = 0; i < perStep && start + i < bits.Count; i++) SetBits(bits, start + i, words[i]);
        }
        return steps;
    }

    /// <summary>Words of 32 bits come in pairs, of which the second half is for the other half of a dimension, as in XLA.</summary>
    private static ulong FillByThreeFry(Tensor bits, ulong key, ulong counter)
    {
        if (bits.Layout.Width > 32)
        {
            for (int i = 0; i < bits.Count; i++)
            {
                var (low, high) = RandomBits.ThreeFry(key, unchecked(counter + (ulong)i));
                SetBits(bits, i, low | ((ulong)high << 32));
            }
            return (ulong)bits.Count;
        }
        if (bits.Rank == 0 || bits.Count == 0)
        {
            if (bits.Count > 0) SetBits(bits, 0, RandomBits.ThreeFry(key, counter).First);
            return (ulong)bits.Count;
        }
        int halved = HalvedDimension(bits.Shape);
        int extent = (int)bits.Shape[halved], inner = (int)Strides.Of(bits.Shape)[halved], half = (extent + 1) / 2, outer = bits.Count / (extent * inner);
        for (int o = 0; o < outer; o++)
            for (int h = 0; h < half; h++)
                for (int i = 0; i < inner; i++)
                {
                    var (first, second) = RandomBits.ThreeFry(key, unchecked(counter + (ulong)((((o * half) + h) * inner) + i)));
                    int place = (((o * extent) + (2 * h)) * inner) + i;
                    SetBits(bits, place, first);
                    if ((2 * h) + 1 < extent) SetBits(bits, place + inner, second);
                }
        return (ulong)outer * (ulong)half * (ulong)inner;
    }

    /// <summary>The first dimension of an even extent, else the first of the largest.</summary>
    private static int HalvedDimension(Shape shape)
    {
        int largest = 0;
        for (int i = 0; i < shape.Rank; i++)
        {
            if (shape[i] % 2 == 0) return i;
            if (shape[i] > shape[largest]) largest = i;
        }
        return largest;
    }

    private static void SetBits(Tensor tensor, int index, ulong word)
    {
        if (tensor.Layout.Kind == ElementKind.Boolean) word &= 1;
        if (tensor.Layout.IsInteger)
        {
            tensor.SetBigInteger(index, word);
            return;
        }
        Span<byte> bytes = stackalloc byte[8];
        if (tensor.ElementSize > bytes.Length) throw new EvaluationException($"elements of type '{tensor.ElementType}' can't be filled with bits");
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, tensor.Layout.Width < 64 ? word & ((1UL << tensor.Layout.Width) - 1) : word);
        bytes[..tensor.ElementSize].CopyTo(tensor.WritableBytes[(index * tensor.ElementSize)..]);
    }

    /// <summary>Random numbers from a range, its end not among them, each equally likely. Number i is made of the bits that Philox 4x32 has at place i of the stream.</summary>
    public static Tensor RandomUniform(ulong stream, Tensor low, Tensor high, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(high);
        var result = Tensor.Uninitialized(low.ElementType, shape);
        if (result.Layout.IsFloat)
        {
            double from = low.GetDouble(0), width = high.GetDouble(0) - from, end = high.GetDouble(0);
            for (int i = 0; i < result.Count; i++)
            {
                result.SetDouble(i, from + (width * Fractions(stream, i).First));
                // Rounding to the type may have reached the end.
                if (result.GetDouble(i) >= end) result.SetDouble(i, from);
            }
            return result;
        }
        var (first, count) = (low.GetBigInteger(0), high.GetBigInteger(0) - low.GetBigInteger(0));
        for (int i = 0; i < result.Count; i++)
        {
            var (a, b, c, d) = RandomBits.Philox(stream, (ulong)i);
            var bits = (BigInteger)new UInt128(a | ((ulong)b << 32), c | ((ulong)d << 32));
            result.SetBigInteger(i, count.Sign > 0 ? first + (bits % count) : first);
        }
        return result;
    }

    /// <summary>Random numbers of the normal distribution, by the method of Box and Muller from pairs of uniform ones.</summary>
    public static Tensor RandomNormal(ulong stream, Tensor mean, Tensor deviation, Shape shape)
    {
        ArgumentNullException.ThrowIfNull(mean);
        ArgumentNullException.ThrowIfNull(deviation);
        var result = Tensor.Uninitialized(mean.ElementType, shape);
        double center = mean.GetDouble(0), scale = deviation.GetDouble(0);
        for (int i = 0; i < result.Count; i++)
        {
            var (first, second) = Fractions(stream, i);
            // 1 - u is not zero, of which there is no logarithm.
            double radius = Math.Sqrt(-2 * Math.Log(1 - first));
            result.SetDouble(i, center + (scale * radius * Math.Cos(2 * Math.PI * second)));
        }
        return result;
    }

    /// <summary>Two numbers from 0 up to and without 1, of 53 random bits each.</summary>
    private static (double First, double Second) Fractions(ulong stream, int index)
    {
        var (a, b, c, d) = RandomBits.Philox(stream, (ulong)index);
        return (Fraction(a | ((ulong)b << 32)), Fraction(c | ((ulong)d << 32)));

        static double Fraction(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));
    }
}
