using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A tensor of unknown rank: <c>tensor&lt;*xf32&gt;</c>.</summary>
public sealed record UnrankedTensorType(IrType ElementType) : ShapedType(ElementType)
{
    public override string Keyword => "builtin.unranked_tensor";
    public override bool HasRank => false;

    public override Shape Shape
    {
        get => throw new InvalidOperationException("an unranked tensor has no shape");
        init => throw new InvalidOperationException("an unranked tensor has no shape");
    }

    public override ShapedType WithShape(Shape shape) => new TensorType(shape, ElementType);
    public override ShapedType WithElementType(IrType elementType) => new UnrankedTensorType(elementType);

    public bool Equals(UnrankedTensorType? other) => base.Equals(other);
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(UnrankedTensorType), ElementType);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("tensor<*x"u8);
        printer.PrintType(ElementType);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(ElementType);
}
