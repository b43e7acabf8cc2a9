using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>The attribute that says something by being there: <c>unit</c>.</summary>
public sealed record UnitAttr : IrAttribute
{
    public static readonly UnitAttr Instance = new();

    private UnitAttr()
    {
    }

    public override string Keyword => "builtin.unit";
    protected internal override bool HasFixedText => true;

    protected internal override void Print(AsmPrinter printer) => printer.Write("unit"u8);
}
