using System.Numerics;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Vhlo.Encodings;

/// <summary>Numbers and lists of them.</summary>
internal static class NumberEncodings
{
    internal static void WriteNumbers(this IBytecodeDialectWriter writer, ReadOnlySpan<long> numbers)
    {
        writer.WriteVarInt((ulong)numbers.Length);
        foreach (long number in numbers) writer.WriteSignedVarInt(number);
    }

    internal static long[] ReadNumbers(this BytecodeDialectReader reader) => reader.ReadList(static r => r.ReadSignedVarInt());

    internal static void WriteDouble(this IBytecodeDialectWriter writer, double value) => writer.WriteInteger(BitConverter.DoubleToInt64Bits(value), 64);

    internal static double ReadDouble(this BytecodeDialectReader reader) => BitConverter.Int64BitsToDouble((long)reader.ReadInteger(64));

    /// <summary>The bits of a number of known width, without a sign.</summary>
    internal static UInt128 ReadBits(this BytecodeDialectReader reader, int width) => (UInt128)(reader.ReadInteger(width) & ((BigInteger.One << width) - 1));

    internal static void WriteBits(this IBytecodeDialectWriter writer, UInt128 bits, int width)
    {
        BigInteger value = bits;
        writer.WriteInteger((value >> (width - 1)).IsZero ? value : value - (BigInteger.One << width), width);
    }
}
