using System.Numerics;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes types, attributes and properties by the numbers that their parts have.</summary>
internal sealed class EmittingWriter(ByteEmitter emitter, ModuleNumbering numbering, StringSection strings) : IBytecodeDialectWriter
{
    public int Version => numbering.Version;

    public void WriteAttribute(IrAttribute attribute) => emitter.VarInt((ulong)numbering.NumberOf(attribute));

    public void WriteOptionalAttribute(IrAttribute? attribute)
    {
        if (attribute is null) emitter.VarInt(0);
        else emitter.VarIntWithFlag((ulong)numbering.NumberOf(attribute), true);
    }

    public void WriteType(IrType type) => emitter.VarInt((ulong)numbering.NumberOf(type));

    public void WriteVarInt(ulong value) => emitter.VarInt(value);

    public void WriteSignedVarInt(long value) => emitter.SignedVarInt(value);

    public void WriteBoolean(bool value) => emitter.Byte(value ? (byte)1 : (byte)0);

    public void WriteString(string text) => emitter.VarInt((ulong)strings.Add(text));

    public void WriteBlob(ReadOnlySpan<byte> bytes)
    {
        emitter.VarInt((ulong)bytes.Length);
        emitter.Bytes(bytes);
    }

    public void WriteInteger(BigInteger value, int width) => emitter.Integer(value, width);

    public void WriteResource(string key) => emitter.VarInt((ulong)numbering.NumberOfResource(key));
}
