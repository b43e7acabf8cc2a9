using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Reads the primitives of bytecode from a part of a file; whatever runs past the part's end is an error.</summary>
internal sealed unsafe class ByteCursor
{
    private readonly SourceFile _file;

    /// <summary>The first byte of the file, which stays there while the file lives.</summary>
    private readonly byte* _bytes;
    private int _end;

    internal ByteCursor(SourceFile file, int start, int length)
    {
        _file = file;
        _bytes = file.Start;
        MoveTo(start, length);
    }

    /// <summary>The offset in the file.</summary>
    internal int Position { get; private set; }

    /// <summary>Goes to another part of the file.</summary>
    internal void MoveTo(int start, int length) => (Position, _end) = (start, start + length);

    /// <summary>Goes back to where it has been in this part.</summary>
    internal void Back(int position) => Position = position;

    internal int Remaining => _end - Position;

    internal bool AtEnd => Position >= _end;

    /// <summary>An error at the place reached.</summary>
    internal BytecodeException Error(string message) => new(message, Position);

    internal byte Byte()
    {
        if (Position >= _end) throw Error("attempting to parse a byte at the end of the bytecode");
        return _bytes[Position++];
    }

    /// <summary>A number whose first byte tells, by its low zero bits, how many bytes follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong VarInt()
    {
        if (Position >= _end || (_bytes[Position] & 1) == 0) return VarIntOfSeveralBytes();
        return (ulong)_bytes[Position++] >> 1;
    }

    private ulong VarIntOfSeveralBytes()
    {
        byte first = Byte();
        if (first == 0) return BinaryPrimitives.ReadUInt64LittleEndian(Bytes(8));
        int more = BitOperations.TrailingZeroCount(first);
        int start = Position - 1;
        Skip(more);
        // There are zeros to read behind the end of a file.
        ulong word = BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_bytes + start, sizeof(ulong))) << (8 * (7 - more));
        return word >> ((8 * (7 - more)) + more + 1);
    }

    internal long SignedVarInt()
    {
        ulong value = VarInt();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>A number that can't be larger than <paramref name="limit"/>, such as that of an entry in a table.</summary>
    internal int Index(int limit, string what)
    {
        ulong value = VarInt();
        return value < (ulong)limit ? (int)value : throw Error($"invalid {what} index: {value}");
    }

    /// <summary>How many items follow. Each takes a byte at least, so that a false claim asks for no memory.</summary>
    internal int Count(string what)
    {
        ulong value = VarInt();
        return value <= (ulong)Remaining ? (int)value : throw Error($"{value} {what} can't be in the {Remaining} bytes that are left");
    }

    internal (ulong Value, bool Flag) VarIntWithFlag()
    {
        ulong value = VarInt();
        return (value >> 1, (value & 1) != 0);
    }

    internal ReadOnlySpan<byte> Bytes(int count)
    {
        Skip(count);
        return new ReadOnlySpan<byte>(_bytes + Position - count, count);
    }

    internal ReadOnlyMemory<byte> Memory(int count)
    {
        Skip(count);
        return _file.Memory.Slice(Position - count, count);
    }

    internal string ZeroTerminatedString()
    {
        int length = _file.Bytes[Position.._end].IndexOf((byte)0);
        if (length < 0) throw Error("malformed null-terminated string, no null character found");
        var text = ByteText.Decode(Bytes(length));
        Position++;
        return text;
    }

    /// <summary>Skips the padding before data that is aligned in the file.</summary>
    internal void Align(ulong alignment)
    {
        if (alignment == 0 || (alignment & (alignment - 1)) != 0) throw Error($"expected alignment to be a power-of-two, but got {alignment}");
        while ((ulong)Position % alignment != 0)
            if (Byte() != BytecodeFormat.Padding) throw Error("expected alignment byte (0xCB)");
    }

    /// <summary>The next section: what it holds, and a cursor on its content.</summary>
    internal (SectionId Id, ByteCursor Content) Section()
    {
        var id = SectionHeader(out int length);
        return (id, Part(length));
    }

    /// <summary>What the next section holds, and how many bytes of content follow.</summary>
    internal SectionId SectionHeader(out int length)
    {
        byte id = Byte();
        ulong size = VarInt();
        if ((id & 0x7F) > (byte)SectionId.Properties) throw Error($"invalid section ID: {id & 0x7F}");
        if ((id & 0x80) != 0) Align(VarInt());
        if (size > (ulong)Remaining) throw Error($"a section of {size} bytes can't be in the {Remaining} bytes that are left");
        length = (int)size;
        return (SectionId)(id & 0x7F);
    }

    internal void Skip(int count)
    {
        if (count < 0 || count > Remaining) throw Error($"attempting to parse {count} bytes when only {Remaining} remain");
        Position += count;
    }

    /// <summary>A cursor on the next bytes, which are skipped here.</summary>
    internal ByteCursor Part(int length)
    {
        if (length < 0 || length > Remaining) throw Error($"attempting to parse {length} bytes when only {Remaining} remain");
        var part = new ByteCursor(_file, Position, length);
        Position += length;
        return part;
    }
}
