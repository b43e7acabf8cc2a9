using OpenXla.Ir.Affine;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>An affine map: <c>affine_map&lt;(d0, d1) -> (d1, d0)&gt;</c>.</summary>
public sealed record AffineMapAttr : IrAttribute
{
    public AffineMapAttr(AffineMap value)
    {
        Map = value ?? throw new ArgumentNullException(nameof(value));
        AliasTable.MayBeNeeded = true;
    }

    public AffineMap Map { get; }

    public override string Keyword => "builtin.affine_map";
    protected internal override bool HasFixedText => true;

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("affine_map<"u8);
        printer.Write(Map.ToString());
        printer.Write(">"u8);
    }
}
