using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>What offset, sizes and strides of memory may be; nothing for what is no memory of strided layout.</summary>
internal readonly struct StridedMetadata : ILatticeElement<StridedMetadata>
{
    private const int Width = 64;

    private readonly IntegerRange[]? _offsets;
    private readonly IntegerRange[]? _sizes;
    private readonly IntegerRange[]? _strides;

    private StridedMetadata(IntegerRange[] offsets, IntegerRange[] sizes, IntegerRange[] strides) => (_offsets, _sizes, _strides) = (offsets, sizes, strides);

    internal StridedMetadata(IntegerRange offset, IntegerRange[] sizes, IntegerRange[] strides)
        : this([offset], sizes, strides)
    {
    }

    public bool IsUninitialized => _offsets is null;

    /// <summary>True where there is neither offset nor size nor stride.</summary>
    internal bool IsEmpty => (_offsets?.Length ?? 0) + (_sizes?.Length ?? 0) + (_strides?.Length ?? 0) == 0;

    internal IntegerRange Offset => _offsets![0];

    internal IReadOnlyList<IntegerRange> Strides => _strides!;

    /// <summary>What a type says.</summary>
    internal static StridedMetadata Of(IrType type)
    {
        if (type is not MemRefType memory || StridedLayout.Of(memory) is not var (strides, offset)) return new StridedMetadata([], [], []);
        return new StridedMetadata(RangeOf(offset), [.. memory.Shape.ToArray().Select(RangeOf)], [.. strides.Select(RangeOf)]);
    }

    internal static IntegerRange RangeOf(long number) => number == Shape.Dynamic ? IntegerRange.All(Width) : IntegerRange.Of(number, Width);

    public static StridedMetadata Join(StridedMetadata left, StridedMetadata right)
    {
        if (left.IsUninitialized || right.IsUninitialized) return left.IsUninitialized ? right : left;
        if (left._offsets!.Length != right._offsets!.Length || left._sizes!.Length != right._sizes!.Length || left._strides!.Length != right._strides!.Length) return new StridedMetadata([], [], []);
        return new StridedMetadata(Join(left._offsets, right._offsets), Join(left._sizes, right._sizes), Join(left._strides, right._strides));
    }

    private static IntegerRange[] Join(IntegerRange[] left, IntegerRange[] right) => [.. left.Zip(right, IntegerRange.Join)];

    public bool Equals(StridedMetadata other) => Same(_offsets, other._offsets) && Same(_sizes, other._sizes) && Same(_strides, other._strides);

    private static bool Same(IntegerRange[]? left, IntegerRange[]? right) => left is null || right is null ? left == right : left.AsSpan().SequenceEqual(right);

    public override bool Equals(object? obj) => obj is StridedMetadata other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_offsets?.Length, _sizes?.Length, _strides?.Length);

    public override string ToString() => $"strided_metadata<offset = [{Describe(_offsets)}], sizes = [{Describe(_sizes)}], strides = [{Describe(_strides)}]>";

    private static string Describe(IntegerRange[]? ranges) => string.Join(", ", (ranges ?? []).Select(static range => $"{{{range}}}"));
}
