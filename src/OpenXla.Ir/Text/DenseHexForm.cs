using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <summary>
/// The bytes of elements as hexadecimal text has them: i1 packed eight to a byte, lowest bit first; an integer of no whole
/// number of bytes with zeros above its bits, where <see cref="DenseElementsAttr.Data"/> repeats the sign.
/// </summary>
internal static class DenseHexForm
{
    internal static ReadOnlyMemory<byte> ToBytes(DenseElementsAttr elements)
    {
        // A boolean for all is a byte of it.
        if (elements.ElementType is IntegerType { Width: 1 }) return elements.IsSplat ? new[] { elements.Data[0] != 0 ? (byte)0xFF : (byte)0 } : Pack(elements.Data);
        if (SpareBits(elements.ElementType) is not (var spare and > 0)) return elements.Memory;
        var bytes = elements.Data.ToArray();
        int size = DenseElementsAttr.SizeOf((elements.ElementType as ComplexType)?.ElementType ?? elements.ElementType);
        for (int i = size - 1; i < bytes.Length; i += size) bytes[i] &= (byte)(0xFF >> spare);
        return bytes;
    }

    /// <summary>
    /// Null where the length fits neither all elements nor one. Bytes that are as <see cref="DenseElementsAttr.Data"/> has them are not copied.
    /// </summary>
    internal static DenseElementsAttr? FromBytes(ShapedType type, ReadOnlyMemory<byte> bytes)
    {
        long count = type.ElementCount;
        int size = DenseElementsAttr.SizeOf(type.ElementType);
        if (type.ElementType is IntegerType { Width: 1 }) return OfBooleans(type, bytes, count);
        if (!(bytes.Length == size && count > 0) && bytes.Length != count * (Int128)size) return null;
        return DenseElementsAttr.Create(type, SpareBits(type.ElementType) > 0 ? WithExtendedSigns(type.ElementType, bytes.Span) : bytes);
    }

    private static DenseElementsAttr? OfBooleans(ShapedType type, ReadOnlyMemory<byte> bytes, long count)
    {
        if (bytes.Length == 1 && count > 0 && bytes.Span[0] is 0 or 0xFF) return new DenseElementsAttr(type, new[] { (byte)(bytes.Span[0] & 1) });
        if (count > int.MaxValue) return null;
        if (bytes.Length == (count + 7) / 8) return DenseElementsAttr.Create(type, Unpack(bytes.Span, (int)count));
        // Versions of MLIR after 22 give each boolean a byte.
        return bytes.Length == count && bytes.Span.IndexOfAnyExcept((byte)0, (byte)1) < 0 ? DenseElementsAttr.Create(type, bytes) : null;
    }

    private static byte[] Pack(ReadOnlySpan<byte> bits)
    {
        var packed = new byte[(bits.Length + 7) / 8];
        for (int i = 0; i < bits.Length; i++) packed[i / 8] |= (byte)((bits[i] & 1) << (i % 8));
        return packed;
    }

    private static byte[] Unpack(ReadOnlySpan<byte> packed, int count)
    {
        var bits = new byte[count];
        for (int i = 0; i < count; i++) bits[i] = (byte)((packed[i / 8] >> (i % 8)) & 1);
        return bits;
    }

    private static byte[] WithExtendedSigns(IrType type, ReadOnlySpan<byte> given)
    {
        int spare = SpareBits(type);
        var bytes = given.ToArray();
        var element = (IntegerType)((type as ComplexType)?.ElementType ?? type);
        bool isSigned = element.Signedness != Signedness.Unsigned;
        int size = DenseElementsAttr.SizeOf(element);
        for (int i = size - 1; i < bytes.Length; i += size)
            bytes[i] = isSigned ? (byte)((sbyte)(bytes[i] << spare) >> spare) : (byte)(bytes[i] & (0xFF >> spare));
        return bytes;
    }

    /// <summary>Bits of an element's last byte that its value does not reach.</summary>
    private static int SpareBits(IrType type) => ((type as ComplexType)?.ElementType ?? type) is IntegerType { Width: > 0 } integer ? (8 - (integer.Width % 8)) % 8 : 0;
}
