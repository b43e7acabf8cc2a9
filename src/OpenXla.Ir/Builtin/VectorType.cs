using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A vector of static extents, some of them scalable: <c>vector&lt;4x[8]xf32&gt;</c>.</summary>
/// <param name="Shape">The extents; for a scalable one its multiple of vscale.</param>
/// <param name="ElementType">An integer, index or float type, or a dialect's vector element type.</param>
/// <param name="Scalable">Per extent whether it is scalable; empty where none is.</param>
public sealed record VectorType(Shape Shape, IrType ElementType, EquatableArray<bool> Scalable = default) : ShapedType(ElementType)
{
    public override Shape Shape { get; init; } = Shape;
    public override string Keyword => "builtin.vector";
    public override bool HasRank => true;
    public bool IsScalable => Scalable.Span.Contains(true);

    public override ShapedType WithShape(Shape shape) => new VectorType(shape, ElementType);
    public override ShapedType WithElementType(IrType elementType) => this with { ElementType = elementType };

    public bool Equals(VectorType? other) =>
        ReferenceEquals(this, other) || (base.Equals(other) && Shape == other!.Shape && Scalable == other.Scalable);

    public override int GetHashCode() =>
        HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(VectorType), Shape, ElementType, Scalable);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("vector<"u8);
        for (int i = 0; i < Shape.Rank; i++)
        {
            bool scalable = i < Scalable.Count && Scalable[i];
            if (scalable) printer.Write("["u8);
            printer.Write(Shape[i]);
            printer.Write(scalable ? "]x"u8 : "x"u8);
        }
        printer.PrintType(ElementType);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(ElementType);
}
