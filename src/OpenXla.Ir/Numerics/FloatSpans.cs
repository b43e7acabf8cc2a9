using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OpenXla.Ir.Numerics;

/// <summary>Bulk conversions between stored elements and <see cref="float"/>, for interpreters.</summary>
internal static class FloatSpans
{
    public static void ToSingles(FloatFormat format, SmallFloatTables? tables, ReadOnlySpan<byte> source, Span<float> target)
    {
        int stride = format.StorageBytes;
        if (source.Length != (long)target.Length * stride)
            throw new ArgumentException($"{target.Length} elements of {format.Name} take {(long)target.Length * stride} bytes, not {source.Length}", nameof(source));

        if (tables is not null)
        {
            for (int i = 0; i < target.Length; i++)
                target[i] = tables.ToSingle(source[i]);
        }
        else if (format == FloatFormat.BF16)
        {
            for (int i = 0; i < target.Length; i++)
                target[i] = BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(source[(2 * i)..]) << 16);
        }
        else if (format == FloatFormat.F16)
        {
            for (int i = 0; i < target.Length; i++)
                target[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(source[(2 * i)..]);
        }
        else if (format == FloatFormat.F32 && BitConverter.IsLittleEndian)
        {
            MemoryMarshal.Cast<byte, float>(source).CopyTo(target);
        }
        else
        {
            for (int i = 0; i < target.Length; i++)
                target[i] = new FloatBits(format, ReadBits(source.Slice(i * stride, stride)) & format.WidthMask).ToSingle();
        }
    }

    public static void FromSingles(FloatFormat format, SmallFloatTables? tables, ReadOnlySpan<float> source, Span<byte> target)
    {
        int stride = format.StorageBytes;
        if (target.Length != (long)source.Length * stride)
            throw new ArgumentException($"{source.Length} elements of {format.Name} take {(long)source.Length * stride} bytes, not {target.Length}", nameof(target));

        if (tables is not null)
        {
            for (int i = 0; i < source.Length; i++)
                target[i] = tables.FromSingle(source[i]);
        }
        else if (format == FloatFormat.BF16)
        {
            for (int i = 0; i < source.Length; i++)
                BinaryPrimitives.WriteUInt16LittleEndian(target[(2 * i)..], ToBFloat16(source[i]));
        }
        else if (format == FloatFormat.F16)
        {
            for (int i = 0; i < source.Length; i++)
                BinaryPrimitives.WriteHalfLittleEndian(target[(2 * i)..], (Half)source[i]);
        }
        else if (format == FloatFormat.F32 && BitConverter.IsLittleEndian)
        {
            MemoryMarshal.AsBytes(source).CopyTo(target);
        }
        else
        {
            for (int i = 0; i < source.Length; i++)
                WriteBits(target.Slice(i * stride, stride), FloatBits.FromSingle(format, source[i]).Bits);
        }
    }

    private static ushort ToBFloat16(float value)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        // Adding could carry a NaN into infinity; the quiet bit keeps it NaN instead.
        if (float.IsNaN(value))
            return (ushort)(bits >> 16 | 0x40);
        return (ushort)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
    }

    private static UInt128 ReadBits(ReadOnlySpan<byte> element)
    {
        var bits = UInt128.Zero;
        for (int i = element.Length - 1; i >= 0; i--)
            bits = bits << 8 | element[i];
        return bits;
    }

    private static void WriteBits(Span<byte> element, UInt128 bits)
    {
        for (int i = 0; i < element.Length; i++, bits >>= 8)
            element[i] = (byte)(bits & 0xFF);
    }
}
