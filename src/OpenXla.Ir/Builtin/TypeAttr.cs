using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A type as an attribute.</summary>
public sealed record TypeAttr(IrType Value) : IrAttribute
{
    public override string Keyword => "builtin.type";
    protected internal override bool HasFixedText => Value.TextCache is not null;

    protected internal override void Print(AsmPrinter printer) => printer.PrintType(Value);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Value);
}
