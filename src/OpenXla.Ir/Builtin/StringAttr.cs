using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A string, perhaps with a type: <c>"text"</c>, <c>"text" : !foo.bar</c>. Bytes that are no UTF-8 survive, see <see cref="ByteText"/>.</summary>
public sealed record StringAttr(string Value, IrType? Type = null) : IrAttribute
{
    public override string Keyword => "builtin.string";
    protected internal override bool HasFixedText => Type is null;

    public bool Equals(StringAttr? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value && Equals(Type, other.Type));
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = Type is null ? HashOf(Value) : HashCode.Combine(Value, Type);

    /// <summary>The hash of the attribute of a text.</summary>
    internal static int HashOf(string text) => text.GetHashCode(StringComparison.Ordinal);

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        if (Type is null) return;
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer) => printer.PrintString(Value);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        if (Type is not null) onType(Type);
    }

    public static implicit operator StringAttr(string value) => new(value);
}
