using System.Numerics;

namespace OpenXla.Ir.Bytecode;

/// <summary>What types, attributes and properties are read from; the counterpart of <see cref="IBytecodeDialectWriter"/>.</summary>
public sealed class BytecodeDialectReader
{
    private readonly ByteCursor _cursor;
    private readonly BytecodeTables _tables;

    internal BytecodeDialectReader(ByteCursor cursor, BytecodeTables tables)
    {
        _cursor = cursor;
        _tables = tables;
    }

    internal void MoveTo(int start, int length) => _cursor.MoveTo(start, length);

    public IrContext Context => _tables.Context;

    /// <summary>The version of the format that is read.</summary>
    public int Version => _tables.Version;

    internal bool AtEnd => _cursor.AtEnd;

    public IrAttribute ReadAttribute() => _tables.Attribute(_cursor.VarInt());

    /// <summary>Passes over an attribute that stands in the file as this very text; others are still to be read.</summary>
    internal bool TryReadText(ReadOnlySpan<byte> text)
    {
        int start = _cursor.Position;
        if (_tables.IsText(_cursor.VarInt(), text)) return true;
        _cursor.Back(start);
        return false;
    }

    /// <summary>An attribute of the given class.</summary>
    public TAttr ReadAttribute<TAttr>()
        where TAttr : IrAttribute => _tables.Attribute<TAttr>(_cursor.VarInt());

    public IrAttribute? ReadOptionalAttribute()
    {
        var (index, isPresent) = _cursor.VarIntWithFlag();
        return isPresent ? _tables.Attribute(index) : null;
    }

    public IrType ReadType() => _tables.Type(_cursor.VarInt());

    /// <summary>A type of the given class.</summary>
    public TType ReadType<TType>()
        where TType : IrType =>
        ReadType() is var type && type is TType expected ? expected : throw new BytecodeException($"expected type of kind: {typeof(TType).Name}, but got: {type}");

    public ulong ReadVarInt() => _cursor.VarInt();

    public long ReadSignedVarInt() => _cursor.SignedVarInt();

    /// <summary>Numbers, their count first.</summary>
    public long[] ReadSignedVarInts() => ReadList(static r => r.ReadSignedVarInt());

    /// <summary>An f64 as its bits.</summary>
    public double ReadDouble() => BitConverter.Int64BitsToDouble((long)ReadInteger(64));

    /// <summary>A value of an enum as its number.</summary>
    /// <exception cref="BytecodeException">The enum has no such value.</exception>
    public TEnum ReadEnum<TEnum>()
        where TEnum : struct, Enum
    {
        ulong number = ReadVarInt();
        var value = number <= int.MaxValue ? (TEnum)Enum.ToObject(typeof(TEnum), (int)number) : default;
        return number <= int.MaxValue && Enum.IsDefined(value) ? value : throw new BytecodeException($"{number} is no {typeof(TEnum).Name}");
    }

    public bool ReadBoolean() => _cursor.Byte() != 0;

    public string ReadString() => _tables.Strings[_cursor.Index(_tables.Strings.Length, "string")];

    public ReadOnlyMemory<byte> ReadBlob() => _cursor.Memory(_cursor.Count("bytes of a blob"));

    /// <summary>A list, its length first.</summary>
    public T[] ReadList<T>(Func<BytecodeDialectReader, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var items = new T[_cursor.Count("list elements")];
        for (int i = 0; i < items.Length; i++) items[i] = read(this);
        return items;
    }

    /// <summary>The list that <c>operandSegmentSizes</c> and its like are: as many numbers as the caller has room for, most of them 0.</summary>
    public int[] ReadSparseArray(int capacity)
    {
        var values = new int[capacity];
        var (count, isSparse) = _cursor.VarIntWithFlag();
        if (count > (ulong)capacity) throw new BytecodeException($"trying to read an array of {count} but only {capacity} storage available.");
        if (!isSparse)
        {
            for (int i = 0; i < (int)count; i++) values[i] = (int)_cursor.VarInt();
            return values;
        }
        int indexBits = count == 0 ? 0 : (int)_cursor.VarInt();
        if (indexBits > 8) throw new BytecodeException($"reading sparse array with indexing above 8 bits: {indexBits}");
        for (ulong i = 0; i < count; i++)
        {
            ulong pair = _cursor.VarInt();
            ulong index = pair & ((1UL << indexBits) - 1);
            if (index >= (ulong)capacity) throw new BytecodeException($"reading a sparse array found index {index} but only {capacity} storage available.");
            values[index] = (int)(pair >> indexBits);
        }
        return values;
    }

    /// <summary>An integer of known width, in two's complement.</summary>
    public BigInteger ReadInteger(int width)
    {
        if (width <= 64) return ReadSmallInteger(width);
        int words = _cursor.Count("words of an integer");
        if (words > (width + 63) / 64) throw new BytecodeException($"an integer of {width} bits can't have {words} words");
        var value = BigInteger.Zero;
        for (int i = 0; i < words; i++) value |= (BigInteger)(ulong)_cursor.SignedVarInt() << (64 * i);
        return value;
    }

    /// <summary>The same of a width of at most 64 bits.</summary>
    internal long ReadSmallInteger(int width) => width <= 8 ? (sbyte)_cursor.Byte() : _cursor.SignedVarInt();

    /// <summary>The key of a resource.</summary>
    public string ReadResource() => _tables.ResourceKeys[_cursor.Index(_tables.ResourceKeys.Count, "resource")];
}
