using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A ranked reference to memory: <c>memref&lt;2x?xf32, strided&lt;[?, 1]&gt;, 1&gt;</c>.</summary>
/// <param name="Shape">The extents.</param>
/// <param name="ElementType">The type of an element.</param>
/// <param name="Layout">An affine map or strided layout; null for the identity (row-major, contiguous).</param>
/// <param name="MemorySpace">Where the memory lives; null for the default space.</param>
public sealed record MemRefType(Shape Shape, IrType ElementType, IrAttribute? Layout = null, IrAttribute? MemorySpace = null) : ShapedType(ElementType), IDestructurableType
{
    /// <summary>Larger ones are not taken apart, as upstream.</summary>
    private const long MaxDestructuredCount = 16;

    public override Shape Shape { get; init; } = Shape;

    /// <summary>Where the memory lives; the number 0 says the default space too, and becomes null.</summary>
    public IrAttribute? MemorySpace
    {
        get;
        init => field = WithoutDefault(value);
    } = WithoutDefault(MemorySpace);

    internal static IrAttribute? WithoutDefault(IrAttribute? space) => space is IntegerAttr { IsZero: true } ? null : space;

    public override string Keyword => "builtin.memref";
    public override bool HasRank => true;

    public override ShapedType WithShape(Shape shape) => this with { Shape = shape };
    public override ShapedType WithElementType(IrType elementType) => this with { ElementType = elementType };

    /// <summary>Elements by their coordinates, an array of index attributes.</summary>
    public IReadOnlyList<KeyValuePair<IrAttribute, IrType>>? SubelementTypes
    {
        get
        {
            if (!Shape.IsStatic || CountOf(Shape) is not (> 1 and <= MaxDestructuredCount)) return null;
            var elements = new List<KeyValuePair<IrAttribute, IrType>>();
            var at = new long[Shape.Rank];
            do elements.Add(KeyValuePair.Create<IrAttribute, IrType>(new ArrayAttr([.. at.Select(IntegerAttr.Index)]), ElementType));
            while (MoveToNext(at));
            return elements;
        }
    }

    /// <summary>The number of elements, as far as it is small.</summary>
    private static long CountOf(Shape shape)
    {
        long count = 1;
        foreach (long extent in shape)
        {
            if (extent > MaxDestructuredCount) return long.MaxValue;
            count = Math.Min(count * extent, MaxDestructuredCount + 1);
        }
        return count;
    }

    private bool MoveToNext(long[] at)
    {
        for (int i = 0; i < at.Length; i++)
        {
            if (++at[i] < Shape[i]) return true;
            at[i] = 0;
        }
        return false;
    }

    public bool Equals(MemRefType? other) =>
        ReferenceEquals(this, other)
        || (base.Equals(other) && Shape == other!.Shape && Equals(Layout, other.Layout) && Equals(MemorySpace, other.MemorySpace));

    public override int GetHashCode() =>
        HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(MemRefType), Shape, ElementType, Layout, MemorySpace);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("memref<"u8);
        printer.PrintShape(Shape);
        printer.PrintType(ElementType);
        if (Layout is not null)
        {
            printer.Write(", "u8);
            printer.PrintAttribute(Layout);
        }
        if (MemorySpace is not null)
        {
            printer.Write(", "u8);
            printer.PrintNestedAttribute(MemorySpace);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        onType(ElementType);
        if (Layout is not null) onAttribute(Layout);
        if (MemorySpace is not null) onAttribute(MemorySpace);
    }
}
