using System.Numerics;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Writes types, attributes and properties by the numbers that their parts have. Which parts these are was noted when they were numbered: a dialect
/// writes the same ones in the same order each time.
/// </summary>
internal sealed class EmittingWriter(ByteEmitter emitter, ModuleNumbering numbering, StringSection strings) : IBytecodeDialectWriter
{
    private int _next;
    private int _left;
    private int _latest;

    public int Version => numbering.Version;

    /// <summary>Begins with what has its parts at <paramref name="parts"/> of <see cref="ModuleNumbering.Parts"/>.</summary>
    /// <param name="parts">Where that list is.</param>
    /// <param name="owner">The entry whose they are; 0 where it is none's.</param>
    internal void Begin(int parts, int owner = 0)
    {
        _next = parts;
        _left = numbering.Parts.Read(ref _next);
        _latest = owner;
    }

    /// <summary>Writes an attribute or a type by its steps, without looking at it.</summary>
    /// <param name="steps">What to write.</param>
    /// <param name="items">Where <see cref="ModuleNumbering.Parts"/> has its parts and numbers.</param>
    /// <param name="entry">The entry whose they are.</param>
    internal void Write(ReadOnlySpan<byte> steps, int items, int entry)
    {
        // The steps themselves tell how many parts there are.
        (_next, _left, _latest) = (items, steps.Length, entry);
        foreach (byte step in steps)
        {
            switch ((EncodingStep)step)
            {
                case EncodingStep.Attribute:
                    WriteNextAttribute();
                    break;
                case EncodingStep.OptionalAttribute:
                    WriteNextOptionalAttribute();
                    break;
                case EncodingStep.Type:
                    WriteNextType();
                    break;
                case EncodingStep.False or EncodingStep.True:
                    WriteBoolean(step == (byte)EncodingStep.True);
                    break;
                case EncodingStep.Number:
                    emitter.SignedVarInt(numbering.Parts.ReadSigned(ref _next));
                    break;
                case EncodingStep.Byte:
                    emitter.Byte((byte)numbering.Parts.ReadSigned(ref _next));
                    break;
                default:
                    emitter.VarInt((ulong)(step - (byte)EncodingStep.Constant));
                    break;
            }
        }
    }

    /// <summary>Whether all parts have been written.</summary>
    internal bool IsAtEnd => _left == 0;

    private int Next() => _left-- > 0
        ? numbering.Parts.ReadPart(ref _next, ref _latest)
        : throw new InvalidOperationException("a dialect writes more types and attributes into bytecode than it did when they were numbered");

    public void WriteAttribute(IrAttribute attribute) => WriteNextAttribute();

    public void WriteStringAttribute(string text) => WriteNextAttribute();

    private void WriteNextAttribute() => emitter.VarInt((ulong)numbering.Attributes.NumberOf(Next()));

    public void WriteOptionalAttribute(IrAttribute? attribute)
    {
        if (attribute is null) emitter.VarInt(0);
        else WriteNextOptionalAttribute();
    }

    private void WriteNextOptionalAttribute() => emitter.VarIntWithFlag((ulong)numbering.Attributes.NumberOf(Next()), true);

    public void WriteType(IrType type) => WriteNextType();

    private void WriteNextType() => emitter.VarInt((ulong)numbering.Types.NumberOf(Next()));

    public void WriteVarInt(ulong value) => emitter.VarInt(value);

    public void WriteSignedVarInt(long value) => emitter.SignedVarInt(value);

    public void WriteBoolean(bool value) => emitter.Byte(value ? (byte)1 : (byte)0);

    public void WriteString(string text) => emitter.VarInt((ulong)strings.Add(text));

    public void WriteBlob(ReadOnlySpan<byte> bytes)
    {
        emitter.VarInt((ulong)bytes.Length);
        emitter.Bytes(bytes);
    }

    public void WriteLastingBlob(ReadOnlyMemory<byte> bytes)
    {
        emitter.VarInt((ulong)bytes.Length);
        emitter.Blob(bytes);
    }

    public void WriteInteger(BigInteger value, int width) => emitter.Integer(value, width);

    public void WriteInteger(long value, int width)
    {
        if (width <= 64) emitter.Integer(value, width);
        else emitter.Integer((BigInteger)value, width);
    }

    public void WriteResource(string key) => emitter.VarInt((ulong)numbering.NumberOfResource(key));
}
