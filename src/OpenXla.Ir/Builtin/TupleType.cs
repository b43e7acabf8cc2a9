using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A fixed list of types: <c>tuple&lt;i32, f32&gt;</c>.</summary>
public sealed record TupleType(EquatableArray<IrType> Elements) : IrType
{
    public override string Keyword => "builtin.tuple";

    public bool Equals(TupleType? other) => ReferenceEquals(this, other) || (base.Equals(other) && Elements == other!.Elements);
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(TupleType), Elements);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("tuple<"u8);
        printer.PrintTypes(Elements.Span);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        foreach (var element in Elements) onType(element);
    }
}
