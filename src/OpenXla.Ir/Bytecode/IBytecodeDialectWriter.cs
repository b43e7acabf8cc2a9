using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// What types, attributes and properties are written to. A dialect is asked to find out what is referred to and, unless that tells all, again to write:
/// both times it writes the same types and attributes in the same order.
/// </summary>
public interface IBytecodeDialectWriter
{
    /// <summary>The version of the format that is written.</summary>
    int Version { get; }

    void WriteAttribute(IrAttribute attribute);

    /// <summary>An attribute that may be absent.</summary>
    void WriteOptionalAttribute(IrAttribute? attribute);

    /// <summary>A text that stands among the attributes, as a <see cref="StringAttr"/> without a type.</summary>
    void WriteStringAttribute(string text) => WriteAttribute(new StringAttr(text));

    void WriteType(IrType type);

    void WriteVarInt(ulong value);

    void WriteSignedVarInt(long value);

    void WriteBoolean(bool value);

    void WriteString(string text);

    /// <summary>Bytes, their count first.</summary>
    void WriteBlob(ReadOnlySpan<byte> bytes);

    /// <summary>As <see cref="WriteBlob"/>, of bytes that do not change until the file is written: large ones are not copied.</summary>
    void WriteLastingBlob(ReadOnlyMemory<byte> bytes) => WriteBlob(bytes.Span);

    /// <summary>An integer whose width the reader knows, in two's complement.</summary>
    void WriteInteger(BigInteger value, int width);

    /// <inheritdoc cref="WriteInteger(BigInteger, int)"/>
    void WriteInteger(long value, int width) => WriteInteger((BigInteger)value, width);

    /// <summary>A resource of the builtin dialect.</summary>
    void WriteResource(string key);
}
