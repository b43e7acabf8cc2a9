using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A type as an attribute.</summary>
public sealed record TypeAttr(IrType Value) : IrAttribute
{
    public override string Keyword => "builtin.type";
    protected internal override bool HasFixedText => Value.TextCache is not null;

    public bool Equals(TypeAttr? other) => ReferenceEquals(this, other) || (other is not null && Value.Equals(other.Value));

    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(TypeAttr), Value);

    protected internal override void Print(AsmPrinter printer) => printer.PrintType(Value);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Value);
}
