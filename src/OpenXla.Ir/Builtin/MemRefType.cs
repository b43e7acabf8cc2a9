using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A ranked reference to memory: <c>memref&lt;2x?xf32, strided&lt;[?, 1]&gt;, 1&gt;</c>.</summary>
/// <param name="Shape">The extents.</param>
/// <param name="ElementType">The type of an element.</param>
/// <param name="Layout">An affine map or strided layout; null for the identity (row-major, contiguous).</param>
/// <param name="MemorySpace">Where the memory lives; null for the default space.</param>
public sealed record MemRefType(Shape Shape, IrType ElementType, IrAttribute? Layout = null, IrAttribute? MemorySpace = null) : ShapedType(ElementType)
{
    public override Shape Shape { get; init; } = Shape;
    public override string Keyword => "builtin.memref";
    public override bool HasRank => true;

    public override ShapedType WithShape(Shape shape) => this with { Shape = shape };
    public override ShapedType WithElementType(IrType elementType) => this with { ElementType = elementType };

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
