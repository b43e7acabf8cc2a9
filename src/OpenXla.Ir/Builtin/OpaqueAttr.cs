using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>An attribute of a dialect that is not loaded, kept as text: <c>#foo.bar&lt;…&gt;</c>, perhaps with a type.</summary>
public sealed record OpaqueAttr(string Dialect, string Body, IrType? Type = null) : IrAttribute
{
    public override string Keyword => Dialect;

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        if (Type is null or NoneType) return;
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer) => printer.PrintOpaqueSymbol((byte)'#', Dialect, Body);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        if (Type is not null) onType(Type);
    }
}
