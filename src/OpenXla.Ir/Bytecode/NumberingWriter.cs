using System.Numerics;

namespace OpenXla.Ir.Bytecode;

/// <summary>Sees what a type, attribute or property refers to; writes nothing.</summary>
internal sealed class NumberingWriter(ModuleNumbering numbering, int version) : IBytecodeDialectWriter
{
    public int Version => version;

    public void WriteAttribute(IrAttribute attribute) => numbering.Refer(attribute);

    public void WriteOptionalAttribute(IrAttribute? attribute)
    {
        if (attribute is not null) numbering.Refer(attribute);
    }

    public void WriteStringAttribute(string text) => numbering.Refer(text);

    public void WriteType(IrType type) => numbering.Refer(type);

    public void WriteResource(string key) => numbering.NumberResource(key);

    public void WriteVarInt(ulong value)
    {
    }

    public void WriteSignedVarInt(long value)
    {
    }

    public void WriteBoolean(bool value)
    {
    }

    public void WriteString(string text)
    {
    }

    public void WriteBlob(ReadOnlySpan<byte> bytes)
    {
    }

    public void WriteLastingBlob(ReadOnlyMemory<byte> bytes)
    {
    }

    public void WriteInteger(BigInteger value, int width)
    {
    }

    public void WriteInteger(long value, int width)
    {
    }
}
