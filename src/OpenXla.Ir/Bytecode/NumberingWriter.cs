using System.Numerics;
using System.Runtime.InteropServices;

namespace OpenXla.Ir.Bytecode;

/// <summary>Sees what a type, attribute or property refers to and, of types and attributes, how they are written; writes nothing.</summary>
internal sealed class NumberingWriter(ModuleNumbering numbering, int version) : IBytecodeDialectWriter
{
    /// <summary>Longer encodings are worth looking at again.</summary>
    private const int MostSteps = 64;

    /// <summary>What is being looked at.</summary>
    /// <param name="FirstStep">Where its steps begin.</param>
    /// <param name="FirstItem">Where its parts and numbers begin among the pending ones.</param>
    /// <param name="IsEntry">False for properties, of which only the parts are noted.</param>
    /// <param name="IsSteps">Whether its steps are all that it takes to write it.</param>
    internal readonly record struct Encoding(int FirstStep, int FirstItem, bool IsEntry, bool IsSteps);

    private readonly List<byte> _steps = [];
    private Encoding _current;

    public int Version => version;

    /// <summary>The parts and numbers of the encodings that are being looked at, the innermost one's last.</summary>
    internal List<int> Pending { get; } = [];

    /// <summary>Begins with an attribute or type; returns what it is a part of.</summary>
    internal Encoding Begin()
    {
        var outer = _current;
        _current = new Encoding(_steps.Count, Pending.Count, IsEntry: true, IsSteps: true);
        return outer;
    }

    /// <summary>The steps of the latest <see cref="Begin"/>.</summary>
    internal ReadOnlySpan<byte> Steps => CollectionsMarshal.AsSpan(_steps)[_current.FirstStep..];

    /// <summary>The parts and numbers of the latest <see cref="Begin"/>.</summary>
    internal ReadOnlySpan<int> Items => CollectionsMarshal.AsSpan(Pending)[_current.FirstItem..];

    /// <summary>How many parts <see cref="Items"/> has.</summary>
    internal int PartCount
    {
        get
        {
            int count = 0;
            foreach (byte step in Steps)
                if (((EncodingStep)step).IsPart()) count++;
            return count;
        }
    }

    /// <summary>Whether <see cref="Steps"/> and <see cref="Items"/> are all that it takes to write it.</summary>
    internal bool IsSteps => _current.IsSteps && Steps.Length <= MostSteps;

    /// <summary>Ends what <see cref="Begin"/> began and goes on with what it is a part of.</summary>
    internal void End(in Encoding outer)
    {
        CollectionsMarshal.SetCount(_steps, _current.FirstStep);
        CollectionsMarshal.SetCount(Pending, _current.FirstItem);
        _current = outer;
    }

    public void WriteAttribute(IrAttribute attribute)
    {
        numbering.Refer(attribute);
        Note(EncodingStep.Attribute);
    }

    public void WriteOptionalAttribute(IrAttribute? attribute)
    {
        if (attribute is null)
        {
            Note(EncodingStep.Constant);
            return;
        }
        numbering.Refer(attribute);
        Note(EncodingStep.OptionalAttribute);
    }

    public void WriteStringAttribute(string text)
    {
        numbering.Refer(text);
        Note(EncodingStep.Attribute);
    }

    public void WriteType(IrType type)
    {
        numbering.Refer(type);
        Note(EncodingStep.Type);
    }

    public void WriteResource(string key)
    {
        numbering.NumberResource(key);
        MustAskAgain();
    }

    public void WriteVarInt(ulong value)
    {
        if (value < (ulong)EncodingStep.Constant) Note(EncodingStep.Constant | (EncodingStep)value);
        else MustAskAgain();
    }

    public void WriteSignedVarInt(long value) => NoteNumber(EncodingStep.Number, value);

    public void WriteBoolean(bool value) => Note(value ? EncodingStep.True : EncodingStep.False);

    public void WriteString(string text) => MustAskAgain();

    public void WriteBlob(ReadOnlySpan<byte> bytes) => MustAskAgain();

    public void WriteLastingBlob(ReadOnlyMemory<byte> bytes) => MustAskAgain();

    public void WriteInteger(BigInteger value, int width) => MustAskAgain();

    public void WriteInteger(long value, int width)
    {
        if (width > 64) MustAskAgain();
        else if (width > 8) NoteNumber(EncodingStep.Number, value << (64 - width) >> (64 - width));
        else NoteNumber(EncodingStep.Byte, value & ((1 << width) - 1));
    }

    private void Note(EncodingStep step)
    {
        if (_current.IsEntry) _steps.Add((byte)step);
    }

    private void NoteNumber(EncodingStep step, long value)
    {
        if (!_current.IsEntry) return;
        if (value != (int)value)
        {
            MustAskAgain();
            return;
        }
        Pending.Add((int)value);
        Note(step);
    }

    /// <summary>There is more to be written than steps can say.</summary>
    private void MustAskAgain() => _current = _current with { IsSteps = false };
}
