using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Builtin;

/// <summary>Floats from and to little-endian bytes.</summary>
public static class FloatBytes
{
    extension(FloatBits)
    {
        /// <summary>Reads as many bytes as the format stores.</summary>
        public static FloatBits FromBytes(FloatFormat format, ReadOnlySpan<byte> bytes)
        {
            var bits = UInt128.Zero;
            for (int i = format.StorageBytes - 1; i >= 0; i--) bits = (bits << 8) | bytes[i];
            if (format.Width < 128) bits &= (UInt128.One << format.Width) - 1;
            return FloatBits.FromBits(format, bits);
        }
    }

    /// <summary>Writes as many bytes as the format stores.</summary>
    public static void WriteBytes(this FloatBits value, Span<byte> bytes)
    {
        var bits = value.Bits;
        for (int i = 0; i < value.Format.StorageBytes; i++)
        {
            bytes[i] = (byte)bits;
            bits >>= 8;
        }
    }
}
