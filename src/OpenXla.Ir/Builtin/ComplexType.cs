using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A pair of real and imaginary part: <c>complex&lt;f32&gt;</c>.</summary>
public sealed record ComplexType(IrType ElementType) : IrType
{
    public override string Keyword => "builtin.complex";

    public bool Equals(ComplexType? other) => base.Equals(other) && ElementType.Equals(other!.ElementType);
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(ComplexType), ElementType);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("complex<"u8);
        printer.PrintType(ElementType);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(ElementType);
}
