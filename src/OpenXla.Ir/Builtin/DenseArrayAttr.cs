using System.Buffers.Binary;
using System.Runtime.InteropServices;
using OpenXla.Ir.Numerics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A flat list of numbers of one type: <c>array&lt;i64: 1, 2&gt;</c>. i1 takes a byte each.</summary>
public sealed record DenseArrayAttr : IrAttribute
{
    private readonly byte[] _data;

    /// <param name="elementType">i1, an integer of whole bytes up to 64 bits, or a float type of whole bytes.</param>
    /// <param name="data">The elements, little-endian.</param>
    public DenseArrayAttr(IrType elementType, ReadOnlySpan<byte> data)
    {
        ElementType = elementType ?? throw new ArgumentNullException(nameof(elementType));
        ElementSize = elementType switch
        {
            IntegerType integer => Math.Max(1, (integer.Width + 7) / 8),
            FloatType real => real.Format.StorageBytes,
            _ => 8,
        };
        if (data.Length % ElementSize != 0) throw new ArgumentException("the data is not a whole number of elements", nameof(data));
        _data = data.ToArray();
    }

    /// <summary>Whether numbers of an integer or a float type take whole bytes; i1 does by agreement.</summary>
    internal static bool HasElementSize(IrType type) => (type is IntegerType integer ? integer.Width : ((FloatType)type).Width) is var width && (width == 1 || width % 8 == 0);

    public IrType ElementType { get; }
    public override string Keyword => "builtin.dense_array";
    protected internal override bool HasFixedText => true;
    public ReadOnlySpan<byte> Data => _data;

    /// <summary>Bytes per element.</summary>
    public int ElementSize { get; }

    public int Count => _data.Length / ElementSize;

    /// <summary>Numbers of 64 bits. Short lists, as offsets and sizes are, are shared.</summary>
    public static DenseArrayAttr I64(params ReadOnlySpan<long> values) => OfShared(IntegerType.I64, MemoryMarshal.AsBytes(values));

    /// <summary>Numbers of 32 bits. Short lists, as sizes of groups are, are shared.</summary>
    public static DenseArrayAttr I32(params ReadOnlySpan<int> values) => OfShared(IntegerType.I32, MemoryMarshal.AsBytes(values));

    private static DenseArrayAttr OfShared(IntegerType type, ReadOnlySpan<byte> data)
    {
        if (data.Length > SharedLength) return new(type, data);
        uint place = (uint)(data.Length + type.Width);
        foreach (int part in MemoryMarshal.Cast<byte, int>(data)) place = (place * 31) + (uint)part;
        ref var shared = ref Shared[(int)(place % (uint)Shared.Length)];
        if (shared is { } known && ReferenceEquals(known.ElementType, type) && known._data.AsSpan().SequenceEqual(data)) return known;
        return shared = new(type, data);
    }

    private const int SharedLength = 48;

    /// <summary>The latest of each hash; a race between threads costs an object, no more.</summary>
    private static readonly DenseArrayAttr?[] Shared = new DenseArrayAttr?[1024];

    public static DenseArrayAttr Bool(params ReadOnlySpan<bool> values) => new(IntegerType.I1, MemoryMarshal.AsBytes(values));

    /// <summary>An integer element, sign-extended.</summary>
    public long GetInt64(int index)
    {
        var bytes = BytesOf(index);
        if (bytes.Length == 4) return BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (ElementType is IntegerType { Width: 1 }) return bytes[0] != 0 ? 1 : 0;
        return ElementSize switch
        {
            1 => (sbyte)bytes[0],
            2 => BinaryPrimitives.ReadInt16LittleEndian(bytes),
            4 => BinaryPrimitives.ReadInt32LittleEndian(bytes),
            8 => BinaryPrimitives.ReadInt64LittleEndian(bytes),
            _ => throw new InvalidOperationException($"elements of type '{ElementType}' are no 64-bit integers"),
        };
    }

    /// <summary>The sum of the elements before <paramref name="index"/>; of a long array all sums are remembered, as one who asks for one asks for all.</summary>
    internal int SumBefore(int index)
    {
        index = Math.Min(index, Count);
        if (index > FewElements) return (_sums ??= RunningSums())[index];
        int sum = 0;
        if (ElementSize == sizeof(int))
        {
            foreach (int value in MemoryMarshal.Cast<byte, int>(_data.AsSpan(0, index * sizeof(int)))) sum += value;
            return sum;
        }
        for (int i = 0; i < index; i++) sum += (int)GetInt64(i);
        return sum;
    }

    private const int FewElements = 8;

    private int[]? _sums;

    private int[] RunningSums()
    {
        var sums = new int[Count + 1];
        for (int i = 0; i < Count; i++) sums[i + 1] = sums[i] + (int)GetInt64(i);
        return sums;
    }

    private ReadOnlySpan<byte> BytesOf(int index) => _data.AsSpan(index * ElementSize, ElementSize);

    /// <summary>The elements, which are of 64 bits.</summary>
    /// <exception cref="InvalidOperationException">They are not.</exception>
    public ReadOnlySpan<long> Int64s => ElementType is IntegerType { Width: 64 } && BitConverter.IsLittleEndian
        ? MemoryMarshal.Cast<byte, long>(_data.AsSpan())
        : throw new InvalidOperationException($"elements of type '{ElementType}' are not of 64 bits");

    public long[] ToInt64Array()
    {
        var values = new long[Count];
        for (int i = 0; i < values.Length; i++) values[i] = GetInt64(i);
        return values;
    }

    public bool Equals(DenseArrayAttr? other) =>
        ReferenceEquals(this, other) || (other is not null && ElementType.Equals(other.ElementType) && _data.AsSpan().SequenceEqual(other._data));

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ElementType);
        hash.AddBytes(_data);
        return hash.ToHashCode();
    }

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("array<"u8);
        printer.PrintType(ElementType);
        if (Count > 0) printer.Write(": "u8);
        PrintElements(printer);
        printer.Write(">"u8);
    }

    /// <summary>Prints the elements alone: <c>1, 2</c>.</summary>
    public void PrintElements(AsmPrinter printer)
    {
        if (ElementType is IntegerType { Width: 32, IsUnsigned: false } && BitConverter.IsLittleEndian)
        {
            bool any = false;
            foreach (int value in MemoryMarshal.Cast<byte, int>(_data.AsSpan()))
            {
                if (any) printer.Write(", "u8);
                any = true;
                printer.Write((long)value);
            }
            return;
        }
        for (int i = 0; i < Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            if (ElementType is FloatType real) printer.PrintFloat(FloatBits.FromBytes(real.Format, BytesOf(i)));
            else if (ElementType is IntegerType { Width: 1 }) printer.Write(_data[i] != 0 ? "true"u8 : "false"u8);
            else if (ElementType is not IntegerType { IsUnsigned: true } && ElementSize is 1 or 2 or 4 or 8) printer.Write(GetInt64(i));
            else printer.Write(new System.Numerics.BigInteger(BytesOf(i), isUnsigned: ElementType is IntegerType { IsUnsigned: true }).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(ElementType);
}
