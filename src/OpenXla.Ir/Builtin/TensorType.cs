using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A ranked tensor: <c>tensor&lt;2x?xf32, #encoding&gt;</c>.</summary>
public sealed record TensorType(Shape Shape, IrType ElementType, IrAttribute? Encoding = null) : ShapedType(ElementType)
{
    public override Shape Shape { get; init; } = Shape;
    public override string Keyword => "builtin.tensor";
    public override bool HasRank => true;

    /// <summary>True for rank 0.</summary>
    public bool IsScalar => Shape.Rank == 0;

    public override ShapedType WithShape(Shape shape) => this with { Shape = shape };
    public override ShapedType WithElementType(IrType elementType) => this with { ElementType = elementType };

    public bool Equals(TensorType? other) =>
        ReferenceEquals(this, other) || (base.Equals(other) && Shape == other!.Shape && Equals(Encoding, other.Encoding));

    public override int GetHashCode() =>
        HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(TensorType), Shape, ElementType, Encoding);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("tensor<"u8);
        printer.PrintShape(Shape);
        printer.PrintType(ElementType);
        if (Encoding is not null)
        {
            printer.Write(", "u8);
            printer.PrintAttribute(Encoding);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        onType(ElementType);
        if (Encoding is not null) onAttribute(Encoding);
    }
}
