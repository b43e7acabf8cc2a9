using System.Numerics;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Vhlo.Encodings;

/// <summary>Numbers of any format.</summary>
internal static class NumberEncodings
{
    /// <summary>The bits of a number of known width, without a sign.</summary>
    internal static UInt128 ReadBits(this BytecodeDialectReader reader, int width) => (UInt128)(reader.ReadInteger(width) & ((BigInteger.One << width) - 1));

    internal static void WriteBits(this IBytecodeDialectWriter writer, UInt128 bits, int width)
    {
        BigInteger value = bits;
        writer.WriteInteger((value >> (width - 1)).IsZero ? value : value - (BigInteger.One << width), width);
    }
}
