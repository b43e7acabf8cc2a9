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

    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = IsFlat ? StringAttr.HashOf(Root) ^ FlatHash : HashCode.Combine(Root, Nested);

    /// <summary>Tells the hash of a flat reference from that of its name.</summary>
    private const int FlatHash = 0x2F6E2B1;

    /// <summary>The hash of the <see cref="StringAttr"/> of the root.</summary>
    internal int RootHash => IsFlat ? GetHashCode() ^ FlatHash : StringAttr.HashOf(Root);

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
