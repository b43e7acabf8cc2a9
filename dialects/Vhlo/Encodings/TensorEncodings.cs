using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo.Encodings;

/// <summary>How bytecode holds constant tensors: the bytes of their elements, or of one for all; truth values as bits, eight to a byte.</summary>
internal static class TensorEncodings
{
    /// <summary>Stands for truth everywhere, as a byte of bits could not say.</summary>
    private const byte AllTrue = 0xFF;

    internal static TensorV1Attr Read(BytecodeDialectReader reader)
    {
        var type = reader.ReadType();
        if (Meanings.Of(type) is not TensorType { HasStaticShape: true } meaning || !DenseElementsAttr.IsSupported(meaning.ElementType)) throw new BytecodeException($"{type} can't be the type of a constant");
        var data = reader.ReadBlob();
        long count = CountOf(meaning);
        if (IsBoolean(meaning)) data = Unpack(data, count);
        long size = DenseElementsAttr.SizeOf(meaning.ElementType);
        if (data.Length != size && data.Length != size * count) throw new BytecodeException($"a constant of type {type} can't have {data.Length} bytes");
        if (meaning.ElementType is IntegerType { Width: < 8 } narrow) data = Extend(data.Span, narrow);
        return new TensorV1Attr(type, DenseElementsAttr.Create(meaning, data));
    }

    /// <summary>What a file says in the bits of a byte above those of its element does not count.</summary>
    private static byte[] Extend(ReadOnlySpan<byte> data, IntegerType type)
    {
        int above = 8 - type.Width;
        var extended = new byte[data.Length];
        for (int i = 0; i < data.Length; i++)
            extended[i] = type.Width == 1 || type.IsUnsigned ? (byte)((byte)(data[i] << above) >> above) : (byte)((sbyte)(data[i] << above) >> above);
        return extended;
    }

    internal static void Write(TensorV1Attr attribute, IBytecodeDialectWriter writer)
    {
        writer.WriteType(attribute.Type);
        var data = attribute.Data.Data;
        writer.WriteBlob(IsBoolean(attribute.Data.Type) ? Pack(data, attribute.Data.Count) : data);
    }

    private static bool IsBoolean(ShapedType type) => type.ElementType is IntegerType { Width: 1 };

    private static long CountOf(TensorType type)
    {
        try
        {
            return type.ElementCount;
        }
        catch (OverflowException)
        {
            throw new BytecodeException($"{type} has more elements than can be counted");
        }
    }

    /// <summary>Files of some versions have a byte for each.</summary>
    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> data, long count)
    {
        if (data.Length == 1 && data.Span[0] == AllTrue) return new byte[] { 1 };
        if (data.Length != (count + 7) / 8 || data.Length == count) return data;
        var bytes = new byte[count];
        for (int i = 0; i < bytes.Length; i++) bytes[i] = (byte)((data.Span[i / 8] >> (i % 8)) & 1);
        return bytes;
    }

    private static byte[] Pack(ReadOnlySpan<byte> data, long count)
    {
        if (data.Length == 1 && count > 1) return [data[0] != 0 ? AllTrue : (byte)0];
        var bits = new byte[(count + 7) / 8];
        for (int i = 0; i < data.Length; i++)
            if (data[i] != 0) bits[i / 8] |= (byte)(1 << (i % 8));
        return bits;
    }
}
