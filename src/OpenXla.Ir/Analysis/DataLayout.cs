using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Analysis;

/// <summary>How much memory values of types take at a place of a program, by the <c>dlti.dl_spec</c> of the operations around it. Serves one thread.</summary>
public sealed class DataLayout
{
    private const string SpecName = "dlti.dl_spec";
    private const int BitsPerByte = 8;

    /// <summary>Types may be built of one another deeper than a stack is.</summary>
    private const int MaxDepth = 256;

    private readonly List<IDataLayoutSpec> _specs;
    private readonly Dictionary<IrType, long?> _sizes = [];
    private readonly Dictionary<IrType, long?> _alignments = [];
    private int _depth;

    private DataLayout(List<IDataLayoutSpec> specs) => _specs = specs;

    /// <summary>The layout that holds where nothing is said.</summary>
    public static DataLayout Default => new([]);

    /// <summary>The layout that holds for the operation and for all inside; what an inner operation says goes before what an outer one says.</summary>
    public static DataLayout At(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        var specs = new List<IDataLayoutSpec>();
        for (var at = op; at is not null; at = at.ParentOp)
            if (at is ModuleOp or IDataLayoutScope && at.GetAttribute(SpecName) is IDataLayoutSpec spec) specs.Add(spec);
        return new DataLayout(specs);
    }

    /// <summary>Whether the first byte of a number in memory is its highest.</summary>
    public bool IsBigEndian => FindEntry("dlti.endianness") is StringAttr { Value: "big" };

    /// <summary>What the innermost layout that says something under a name says.</summary>
    public IrAttribute? FindEntry(string name)
    {
        foreach (var spec in _specs)
            if (spec.FindEntry(name) is { } value) return value;
        return null;
    }

    /// <summary>What is said of types of a class, the innermost for each.</summary>
    public IReadOnlyDictionary<TType, IrAttribute> EntriesOf<TType>()
        where TType : IrType
    {
        var entries = new Dictionary<TType, IrAttribute>();
        foreach (var spec in _specs)
            foreach (var (type, value) in spec.TypeEntries)
                if (type is TType match) entries.TryAdd(match, value);
        return entries;
    }

    /// <summary>How many bytes a value takes in memory; null where that is unknown.</summary>
    public long? Size(IrType type) => SizeInBits(type) is { } bits ? (bits + BitsPerByte - 1) / BitsPerByte : null;

    /// <summary>How many bits a value takes in memory; null where that is unknown.</summary>
    public long? SizeInBits(IrType type) => Known(_sizes, type, ComputeSize);

    /// <summary>At multiples of how many bytes a value must stand in memory; null where that is unknown.</summary>
    public long? AbiAlignment(IrType type) => Known(_alignments, type, ComputeAlignment);

    /// <summary>At multiples of how many bytes a value stands best in memory; null where that is unknown.</summary>
    public long? PreferredAlignment(IrType type) => type switch
    {
        IntegerType integer => NearestEntry(integer) is { } entry ? GivenPreferred(entry) : PowerOfTwo(Size(integer)),
        IndexType => PreferredAlignment(new IntegerType((int)Math.Min(SizeInBits(type)!.Value, IntegerType.MaxWidth))),
        FloatType number => EntriesOf<FloatType>().GetValueOrDefault(number) is { } entry ? GivenPreferred(entry) : PowerOfTwo(Size(number)),
        ComplexType complex => PreferredAlignment(complex.ElementType),
        IDataLayoutType other => other.PreferredAlignment(this),
        _ => AbiAlignment(type),
    };

    /// <summary>How many bits an index has that counts from a value of the type on; null for what is no index or pointer.</summary>
    public long? IndexBits(IrType type) => type switch
    {
        IndexType => SizeInBits(type),
        IDataLayoutType other => other.IndexBits(this),
        _ => null,
    };

    /// <summary>The next multiple of an alignment; null where that is no number of 62 bits.</summary>
    public static long? AlignUp(long? value, long? alignment) =>
        value is { } number && alignment is { } step and > 0 ? Fit(((Int128)number + step - 1) / step * step) : null;

    /// <summary>The number, where it is small enough to be the size of something.</summary>
    public static long? Fit(Int128 size) => size >= 0 && size < (Int128)1 << 62 ? (long)size : null;

    private long? Known(Dictionary<IrType, long?> known, IrType type, Func<IrType, long?> compute)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (known.TryGetValue(type, out var answer)) return answer;
        if (_depth == MaxDepth) return null;
        _depth++;
        answer = compute(type);
        _depth--;
        known[type] = answer;
        return answer;
    }

    private long? ComputeSize(IrType type) => type switch
    {
        IntegerType integer => integer.Width,
        FloatType number => number.Width,
        IndexType => EntriesOf<IndexType>().GetValueOrDefault(IndexType.Instance) is IntegerAttr { FitsInt64: true } width ? width.Int64 : 64,
        ComplexType complex when Size(complex.ElementType) is { } size && SizeInBits(complex.ElementType) is { } bits && AlignUp(size, AbiAlignment(complex.ElementType)) is { } second =>
            Fit(((Int128)second * BitsPerByte) + bits),
        VectorType { IsScalable: false } vector => SizeOf(vector),
        IDataLayoutType other => other.SizeInBits(this),
        _ => null,
    };

    /// <summary>Rows are as long as the next power of two.</summary>
    private long? SizeOf(VectorType vector)
    {
        if (Size(vector.ElementType) is not { } element) return null;
        Int128 count = 1;
        for (int i = 0; i < vector.Shape.Rank; i++)
        {
            count *= i == vector.Shape.Rank - 1 ? (Int128)BitOperations.RoundUpToPowerOf2((ulong)vector.Shape[i]) : vector.Shape[i];
            if (Fit(count) is null) return null;
        }
        return Fit(count * element) is { } bytes ? Fit((Int128)bytes * BitsPerByte) : null;
    }

    private long? ComputeAlignment(IrType type) => type switch
    {
        IntegerType integer => AlignmentOf(integer),
        IndexType => AbiAlignment(new IntegerType((int)Math.Min(SizeInBits(type)!.Value, IntegerType.MaxWidth))),
        FloatType number => Given(EntriesOf<FloatType>().GetValueOrDefault(number)) ?? PowerOfTwo(Size(number)),
        ComplexType complex => AbiAlignment(complex.ElementType),
        VectorType => PowerOfTwo(Size(type)),
        IDataLayoutType other => other.AbiAlignment(this),
        _ => null,
    };

    /// <summary>As the next wider integer of which something is said; else the widest.</summary>
    private long? AlignmentOf(IntegerType type)
    {
        if (NearestEntry(type) is { } entry) return Given(entry);
        return type.Width < 64 ? PowerOfTwo((type.Width + BitsPerByte - 1) / BitsPerByte) : 4;
    }

    private IrAttribute? NearestEntry(IntegerType type)
    {
        var entries = EntriesOf<IntegerType>();
        IntegerType? nearest = null;
        foreach (var candidate in entries.Keys)
        {
            bool fits = candidate.Width >= type.Width;
            if (nearest is null || (nearest.Width >= type.Width ? fits && candidate.Width < nearest.Width : candidate.Width > nearest.Width)) nearest = candidate;
        }
        return nearest is null ? null : entries[nearest];
    }

    /// <summary>The second of the alignments in bits that a layout gives, or the only one.</summary>
    private static long? GivenPreferred(IrAttribute? value) =>
        value is DenseElementsAttr { Count: > 0, ElementType: IntegerType } elements ? Math.Max(1, elements.GetInt64(Math.Min(1, elements.Count - 1)) / BitsPerByte) : null;

    /// <summary>The first of the alignments in bits that a layout gives.</summary>
    private static long? Given(IrAttribute? value) => value is DenseElementsAttr { Count: > 0, ElementType: IntegerType } elements ? Math.Max(1, elements.GetInt64(0) / BitsPerByte) : null;

    private static long? PowerOfTwo(long? bytes) => bytes is { } number ? Fit(BitOperations.RoundUpToPowerOf2((ulong)Math.Max(1, number))) : null;
}
