using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>An attribute that equals only itself: <c>distinct[0]&lt;42 : i32&gt;</c>. The printer renumbers.</summary>
public sealed record DistinctAttr : IrAttribute
{
    public DistinctAttr(IrAttribute referenced)
    {
        Referenced = referenced ?? throw new ArgumentNullException(nameof(referenced));
        AliasTable.MayBeNeeded = true;
    }

    public IrAttribute Referenced { get; }

    public override string Keyword => "builtin.distinct";

    public bool Equals(DistinctAttr? other) => ReferenceEquals(this, other);
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("distinct["u8);
        printer.Write(printer.DistinctId(this));
        printer.Write("]<"u8);
        if (Referenced is not UnitAttr) printer.PrintAttribute(Referenced);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onAttribute(Referenced);
}
