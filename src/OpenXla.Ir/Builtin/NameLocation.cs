using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A name, perhaps with a place: <c>loc("fused"("a.mlir":3:5))</c>.</summary>
public sealed record NameLocation(string Name, LocationAttr? Child = null) : LocationAttr
{
    public override string Keyword => "builtin.name_loc";

    protected internal override void PrintBody(AsmPrinter printer)
    {
        printer.PrintString(Name);
        if (Child is null or UnknownLocation) return;
        printer.Write("("u8);
        printer.PrintNestedLocation(Child);
        printer.Write(")"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        if (Child is not null and not UnknownLocation) onAttribute(Child);
    }
}
