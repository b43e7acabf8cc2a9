using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A reference to a symbol, perhaps nested: <c>@a</c>, <c>@module::@function</c>.</summary>
public sealed record SymbolRefAttr(string Root, EquatableArray<string> Nested = default) : IrAttribute
{
    public override string Keyword => "builtin.symbol_ref";
    protected internal override bool HasFixedText => true;

    /// <summary>The last name of the path.</summary>
    public string Leaf => Nested.Count == 0 ? Root : Nested[^1];

    public bool IsFlat => Nested.Count == 0;

    public bool Equals(SymbolRefAttr? other) => ReferenceEquals(this, other) || (other is not null && Root == other.Root && Nested == other.Nested);

    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(nameof(SymbolRefAttr), Root, Nested);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.PrintSymbolName(Root);
        foreach (var name in Nested)
        {
            printer.Write("::"u8);
            printer.PrintSymbolName(name);
        }
    }
}
