using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A list of attributes: <c>[1 : i32, "a"]</c>.</summary>
public sealed record ArrayAttr(EquatableArray<IrAttribute> Elements) : IrAttribute
{
    public static readonly ArrayAttr Empty = new([]);

    public override string Keyword => "builtin.array";
    public int Count => Elements.Count;
    public IrAttribute this[int index] => Elements[index];

    public bool Equals(ArrayAttr? other) => ReferenceEquals(this, other) || (base.Equals(other) && Elements == other!.Elements);
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(ArrayAttr), Elements);

    public static ArrayAttr Of(IEnumerable<IrAttribute> elements) => new([.. elements]);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("["u8);
        for (int i = 0; i < Elements.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintNestedAttribute(Elements[i]);
        }
        printer.Write("]"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        foreach (var element in Elements) onAttribute(element);
    }
}
