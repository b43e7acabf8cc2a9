using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>The strides and offset of a memref, in elements: <c>strided&lt;[?, 1], offset: ?&gt;</c>. Dynamic ones are <see cref="Shape.Dynamic"/>.</summary>
public sealed record StridedLayoutAttr(Shape Strides, long Offset = 0) : IrAttribute
{
    public override string Keyword => "builtin.strided_layout";

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("strided<["u8);
        for (int i = 0; i < Strides.Rank; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintExtent(Strides[i]);
        }
        printer.Write("]"u8);
        if (Offset != 0)
        {
            printer.Write(", offset: "u8);
            printer.PrintExtent(Offset);
        }
        printer.Write(">"u8);
    }
}
