using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A place in a callee and where it was called from: <c>loc(callsite("f" at "a.mlir":3:5))</c>.</summary>
public sealed record CallSiteLocation(LocationAttr Callee, LocationAttr Caller) : LocationAttr
{
    public override string Keyword => "builtin.call_site_loc";

    protected internal override void PrintBody(AsmPrinter printer)
    {
        printer.Write("callsite("u8);
        printer.PrintNestedLocation(Callee);
        printer.Write(" at "u8);
        printer.PrintNestedLocation(Caller);
        printer.Write(")"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        onAttribute(Callee);
        onAttribute(Caller);
    }
}
