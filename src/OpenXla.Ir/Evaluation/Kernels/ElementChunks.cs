using System.Numerics;
using System.Runtime.InteropServices;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>
/// Reads and writes runs of elements as the widest number of their kind, so that a kernel or conversion is written once
/// for all storage types: floats as <see cref="double"/>, integers up to 64 bits as <see cref="long"/>.
/// </summary>
internal static class ElementChunks
{
    /// <summary>Elements per run: the buffers stay in the first-level cache and on the stack.</summary>
    public const int Length = 512;

    public static void ReadDoubles(Tensor tensor, int start, Span<double> target)
    {
        switch (tensor.Layout.Kind)
        {
            case ElementKind.Single:
                var singles = tensor.Read<float>().Slice(start, target.Length);
                for (int i = 0; i < target.Length; i++) target[i] = singles[i];
                break;
            case ElementKind.Double:
                tensor.Read<double>().Slice(start, target.Length).CopyTo(target);
                break;
            case ElementKind.NarrowFloat:
                Span<float> buffer = stackalloc float[target.Length];
                int size = tensor.ElementSize;
                tensor.Layout.Format!.ToSingles(tensor.Bytes.Slice(start * size, target.Length * size), buffer);
                for (int i = 0; i < target.Length; i++) target[i] = buffer[i];
                break;
            default:
                for (int i = 0; i < target.Length; i++) target[i] = tensor.GetDouble(start + i);
                break;
        }
    }

    /// <summary>Rounds once to the tensor's type.</summary>
    public static void WriteDoubles(Tensor tensor, int start, ReadOnlySpan<double> source)
    {
        switch (tensor.Layout.Kind)
        {
            case ElementKind.Single:
                var singles = tensor.As<float>().Slice(start, source.Length);
                for (int i = 0; i < source.Length; i++) singles[i] = (float)source[i];
                break;
            case ElementKind.Double:
                source.CopyTo(tensor.As<double>()[start..]);
                break;
            case ElementKind.NarrowFloat:
                Span<float> buffer = stackalloc float[source.Length];
                for (int i = 0; i < source.Length; i++) buffer[i] = RoundToOdd.ToSingle(source[i]);
                int size = tensor.ElementSize;
                tensor.Layout.Format!.FromSingles(buffer, tensor.WritableBytes.Slice(start * size, source.Length * size));
                break;
            default:
                for (int i = 0; i < source.Length; i++) tensor.SetDouble(start + i, source[i]);
                break;
        }
    }

    /// <summary>Reads integers of up to 64 bits; those of ui64 as their bits.</summary>
    public static void ReadIntegers(Tensor tensor, int start, Span<long> target)
    {
        switch (tensor.Layout.Kind)
        {
            case ElementKind.Boolean or ElementKind.UInt8: Read<byte>(tensor, start, target); break;
            case ElementKind.Int8: Read<sbyte>(tensor, start, target); break;
            case ElementKind.Int16: Read<short>(tensor, start, target); break;
            case ElementKind.Int32: Read<int>(tensor, start, target); break;
            case ElementKind.UInt16: Read<ushort>(tensor, start, target); break;
            case ElementKind.UInt32: Read<uint>(tensor, start, target); break;
            case ElementKind.Int64 or ElementKind.UInt64:
                MemoryMarshal.Cast<byte, long>(tensor.Bytes).Slice(start, target.Length).CopyTo(target);
                break;
            default:
                for (int i = 0; i < target.Length; i++) target[i] = (long)IntegerType.I64.Wrap(tensor.GetBigInteger(start + i));
                break;
        }
    }

    /// <summary>Keeps the low bits that the type has.</summary>
    public static void WriteIntegers(Tensor tensor, int start, ReadOnlySpan<long> source)
    {
        switch (tensor.Layout.Kind)
        {
            case ElementKind.Boolean:
                var truths = tensor.As<byte>();
                for (int i = 0; i < source.Length; i++) truths[start + i] = (byte)(source[i] & 1);
                break;
            case ElementKind.Int8: Write<sbyte>(tensor, start, source); break;
            case ElementKind.UInt8: Write<byte>(tensor, start, source); break;
            case ElementKind.Int16: Write<short>(tensor, start, source); break;
            case ElementKind.Int32: Write<int>(tensor, start, source); break;
            case ElementKind.UInt16: Write<ushort>(tensor, start, source); break;
            case ElementKind.UInt32: Write<uint>(tensor, start, source); break;
            case ElementKind.Int64: Write<long>(tensor, start, source); break;
            case ElementKind.UInt64: Write<ulong>(tensor, start, source); break;
            default:
                for (int i = 0; i < source.Length; i++) tensor.SetBigInteger(start + i, source[i]);
                break;
        }
    }

    public static void ReadComplex(Tensor tensor, int start, Span<Complex> target)
    {
        if (tensor.Layout.Format == FloatFormat.F32)
        {
            var parts = tensor.Read<float>();
            for (int i = 0; i < target.Length; i++) target[i] = new Complex(parts[2 * (start + i)], parts[(2 * (start + i)) + 1]);
        }
        else if (tensor.Layout.Format == FloatFormat.F64)
        {
            MemoryMarshal.Cast<byte, Complex>(tensor.Bytes).Slice(start, target.Length).CopyTo(target);
        }
        else
        {
            for (int i = 0; i < target.Length; i++) target[i] = tensor.GetComplex(start + i);
        }
    }

    public static void WriteComplex(Tensor tensor, int start, ReadOnlySpan<Complex> source)
    {
        if (tensor.Layout.Format == FloatFormat.F32)
        {
            var parts = tensor.As<float>();
            for (int i = 0; i < source.Length; i++)
            {
                parts[2 * (start + i)] = (float)source[i].Real;
                parts[(2 * (start + i)) + 1] = (float)source[i].Imaginary;
            }
        }
        else if (tensor.Layout.Format == FloatFormat.F64)
        {
            source.CopyTo(MemoryMarshal.Cast<byte, Complex>(tensor.WritableBytes)[start..]);
        }
        else
        {
            for (int i = 0; i < source.Length; i++) tensor.SetComplex(start + i, source[i]);
        }
    }

    private static void Read<T>(Tensor tensor, int start, Span<long> target)
        where T : unmanaged, IBinaryInteger<T>
    {
        var source = tensor.Read<T>().Slice(start, target.Length);
        for (int i = 0; i < target.Length; i++) target[i] = long.CreateTruncating(source[i]);
    }

    private static void Write<T>(Tensor tensor, int start, ReadOnlySpan<long> source)
        where T : unmanaged, IBinaryInteger<T>
    {
        var target = tensor.As<T>().Slice(start, source.Length);
        for (int i = 0; i < target.Length; i++) target[i] = T.CreateTruncating(source[i]);
        if (tensor.Layout.IsPartial) IntegerWrap.Apply(target, tensor.Layout.Width);
    }
}
