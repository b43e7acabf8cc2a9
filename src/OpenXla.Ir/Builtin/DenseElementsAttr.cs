using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using OpenXla.Ir.Numerics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>
/// All elements of a shaped type, or one that stands for all (a splat): <c>dense&lt;[1, 2]&gt; : tensor&lt;2xi32&gt;</c>.
/// </summary>
/// <remarks>
/// The data is row-major and little-endian; an element takes its width rounded up to whole bytes, and i1 a byte.
/// A complex element is real part, then imaginary part.
/// </remarks>
public sealed record DenseElementsAttr : ElementsAttr
{
    /// <summary>How many bytes are looked at before all of them.</summary>
    private const int HeadSize = 256;

    private readonly ReadOnlyMemory<byte> _data;

    /// <param name="type">A type of static shape.</param>
    /// <param name="data">The elements, or one element for a splat. Not copied: it must not change afterwards.</param>
    /// <exception cref="ArgumentException">The length fits neither all elements nor one.</exception>
    public DenseElementsAttr(ShapedType type, ReadOnlyMemory<byte> data)
        : base(type)
    {
        ArgumentNullException.ThrowIfNull(type);
        ElementSize = SizeOf(type.ElementType);
        long count = type.ElementCount;
        IsSplat = data.Length == ElementSize && count > 0;
        if (!IsSplat && data.Length != checked(count * ElementSize))
            throw new ArgumentException($"{data.Length} bytes do not fit the {count} elements of '{type}'", nameof(data));
        _data = data;
    }

    /// <summary>True where one element stands for all. A type of one element is always a splat.</summary>
    public bool IsSplat { get; }

    /// <summary>Bytes per element in <see cref="Data"/>.</summary>
    public int ElementSize { get; }

    public ReadOnlySpan<byte> Data => _data.Span;
    public ReadOnlyMemory<byte> Memory => _data;
    public IrType ElementType => Type.ElementType;
    public long Count => Type.ElementCount;
    public override string Keyword => "builtin.dense";

    /// <summary>Bytes per element of a type in dense data.</summary>
    /// <exception cref="ArgumentException">The type has no such representation.</exception>
    public static int SizeOf(IrType elementType) => elementType switch
    {
        IntegerType integer => Math.Max(1, (integer.Width + 7) / 8),
        IndexType => 8,
        FloatType real => real.Format.StorageBytes,
        ComplexType complex => 2 * SizeOf(complex.ElementType),
        _ => throw new ArgumentException($"'{elementType}' can't be the element type of a dense attribute", nameof(elementType)),
    };

    /// <summary>True where <see cref="SizeOf"/> answers.</summary>
    public static bool IsSupported(IrType elementType) =>
        elementType is IntegerType or IndexType or FloatType || (elementType is ComplexType complex && complex.ElementType is IntegerType or FloatType);

    /// <summary>One element for all positions.</summary>
    public static DenseElementsAttr Splat(ShapedType type, IrAttribute value)
    {
        var data = new byte[SizeOf(type.ElementType)];
        WriteElement(type.ElementType, value, data);
        return new DenseElementsAttr(type, type.ElementCount == 0 ? ReadOnlyMemory<byte>.Empty : data);
    }

    /// <summary>The given elements in row-major order.</summary>
    public static DenseElementsAttr Of(ShapedType type, ReadOnlySpan<IrAttribute> values)
    {
        int size = SizeOf(type.ElementType);
        var data = new byte[values.Length * size];
        for (int i = 0; i < values.Length; i++) WriteElement(type.ElementType, values[i], data.AsSpan(i * size, size));
        return Create(type, data);
    }

    public static DenseElementsAttr Of(ShapedType type, ReadOnlySpan<long> values) => Create(type, MemoryMarshal.AsBytes(values).ToArray());

    public static DenseElementsAttr Of(ShapedType type, ReadOnlySpan<int> values) => Create(type, MemoryMarshal.AsBytes(values).ToArray());

    public static DenseElementsAttr Of(ShapedType type, ReadOnlySpan<float> values) => Create(type, MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>From all elements; data that is one element repeated becomes a splat, as the parser makes it.</summary>
    public static DenseElementsAttr Create(ShapedType type, ReadOnlyMemory<byte> data)
    {
        int size = SizeOf(type.ElementType);
        if (data.Length <= size || type.ElementCount <= 1) return new DenseElementsAttr(type, data);
        // The first elements of nearly all data tell; the rest may not be in memory yet.
        var head = HexMemory.Head(data, stackalloc byte[HeadSize]);
        bool splat = AreEqual(head[..(head.Length - (head.Length % size))], size) && AreEqual(data.Span, size);
        return new DenseElementsAttr(type, splat ? data[..size].ToArray() : data);
    }

    /// <summary>True for one element repeated: when it equals itself shifted by one element.</summary>
    private static bool AreEqual(ReadOnlySpan<byte> elements, int size) => elements.Length <= size || elements[size..].SequenceEqual(elements[..^size]);

    /// <summary>The bytes of element <paramref name="index"/>, counted in row-major order.</summary>
    public ReadOnlySpan<byte> ElementBytes(long index) => IsSplat ? Data : Data.Slice(checked((int)(index * ElementSize)), ElementSize);

    /// <summary>Element <paramref name="index"/> as an attribute: integer, float, or an array of two for complex.</summary>
    public IrAttribute this[long index] => ReadElement(ElementType, ElementBytes(index));

    /// <summary>An integer or index element as 64 bits: sign-extended, or zero-extended for unsigned and i1.</summary>
    public long GetInt64(long index) => (long)ReadInteger(ElementType, ElementBytes(index));

    public long[] ToInt64Array()
    {
        var values = new long[Count];
        for (int i = 0; i < values.Length; i++) values[i] = GetInt64(i);
        return values;
    }

    public IrAttribute SplatValue => IsSplat ? ReadElement(ElementType, Data) : throw new InvalidOperationException("the elements are not a splat");

    /// <summary>The same bytes under another shape of as many elements.</summary>
    public DenseElementsAttr Reshape(ShapedType type) => new(type, _data);

    public bool Equals(DenseElementsAttr? other) =>
        ReferenceEquals(this, other) || (base.Equals(other) && Data.SequenceEqual(other!.Data));

    public override int GetHashCode()
    {
        if (HashCache != 0) return HashCache;
        var hash = new HashCode();
        hash.Add(Type);
        hash.AddBytes(HexMemory.Head(_data, stackalloc byte[HeadSize]));
        return HashCache = hash.ToHashCode() | 1;
    }

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer)
    {
        if (TryPrintElided(printer, IsSplat, Type.ElementCount)) return;
        printer.Write("dense<"u8);
        PrintElements(printer, allowHex: true);
        printer.Write(">"u8);
    }

    internal void PrintElements(AsmPrinter printer, bool allowHex) => DenseElementsPrinter.Print(printer, this, allowHex);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Type);

    internal static BigInteger ReadInteger(IrType type, ReadOnlySpan<byte> bytes)
    {
        if (type is IntegerType { Width: 1, IsSigned: false }) return bytes[0] & 1;
        bool unsigned = type is IntegerType { IsUnsigned: true };
        if (bytes.Length == 8 && !unsigned) return BinaryPrimitives.ReadInt64LittleEndian(bytes);
        if (bytes.Length == 4 && !unsigned) return BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var value = new BigInteger(bytes, isUnsigned: true);
        return type is IntegerType integer ? integer.Wrap(value) : IntegerType.I64.Wrap(value);
    }

    internal static IrAttribute ReadElement(IrType type, ReadOnlySpan<byte> bytes) => type switch
    {
        FloatType real => new FloatAttr(FloatBits.FromBytes(real.Format, bytes), real),
        ComplexType complex => new ArrayAttr(
        [
            ReadElement(complex.ElementType, bytes[..(bytes.Length / 2)]),
            ReadElement(complex.ElementType, bytes[(bytes.Length / 2)..]),
        ]),
        _ => new IntegerAttr(ReadInteger(type, bytes), type),
    };

    internal static void WriteElement(IrType type, IrAttribute value, Span<byte> bytes)
    {
        switch (value)
        {
            case IntegerAttr { FitsInt64: true } small when bytes.Length <= 8 && type is IntegerType or IndexType:
                WriteInteger(small.Type is IntegerType { Width: 1 } ? Math.Abs(small.Int64) : small.Int64, bytes);
                break;
            case IntegerAttr integer when type is IntegerType or IndexType:
                WriteInteger(integer.Type is IntegerType { Width: 1 } ? BigInteger.Abs(integer.Value) : integer.Value, bytes);
                break;
            case FloatAttr real when type is FloatType:
                real.Value.WriteBytes(bytes);
                break;
            case ArrayAttr { Count: 2 } pair when type is ComplexType complex:
                WriteElement(complex.ElementType, pair[0], bytes[..(bytes.Length / 2)]);
                WriteElement(complex.ElementType, pair[1], bytes[(bytes.Length / 2)..]);
                break;
            default:
                throw new ArgumentException($"{value} is no element of type '{type}'", nameof(value));
        }
    }

    /// <summary>Writes the low bytes, at most 8.</summary>
    internal static void WriteInteger(long value, Span<byte> bytes)
    {
        Span<byte> raw = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(raw, value);
        raw[..bytes.Length].CopyTo(bytes);
    }

    internal static void WriteInteger(BigInteger value, Span<byte> bytes)
    {
        bytes.Fill(value.Sign < 0 ? (byte)0xFF : (byte)0);
        var raw = value.ToByteArray();
        raw.AsSpan(0, Math.Min(raw.Length, bytes.Length)).CopyTo(bytes);
    }
}
