using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A reference to memory of unknown rank: <c>memref&lt;*xf32, 1&gt;</c>.</summary>
public sealed record UnrankedMemRefType(IrType ElementType, IrAttribute? MemorySpace = null) : ShapedType(ElementType)
{
    public override string Keyword => "builtin.unranked_memref";
    public override bool HasRank => false;

    /// <inheritdoc cref="MemRefType.MemorySpace"/>
    public IrAttribute? MemorySpace
    {
        get;
        init => field = MemRefType.WithoutDefault(value);
    } = MemRefType.WithoutDefault(MemorySpace);

    public override Shape Shape
    {
        get => throw new InvalidOperationException("an unranked memref has no shape");
        init => throw new InvalidOperationException("an unranked memref has no shape");
    }

    public override ShapedType WithShape(Shape shape) => new MemRefType(shape, ElementType, null, MemorySpace);
    public override ShapedType WithElementType(IrType elementType) => this with { ElementType = elementType };

    public bool Equals(UnrankedMemRefType? other) =>
        ReferenceEquals(this, other) || (base.Equals(other) && Equals(MemorySpace, other!.MemorySpace));

    public override int GetHashCode() =>
        HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(UnrankedMemRefType), ElementType, MemorySpace);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("memref<*x"u8);
        printer.PrintType(ElementType);
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
        if (MemorySpace is not null) onAttribute(MemorySpace);
    }
}
