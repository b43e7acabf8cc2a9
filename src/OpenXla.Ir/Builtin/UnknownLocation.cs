using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>No place is known: <c>loc(unknown)</c>.</summary>
public sealed record UnknownLocation : LocationAttr
{
    public static readonly UnknownLocation Instance = new();

    private UnknownLocation()
    {
    }

    public override string Keyword => "builtin.unknown_loc";

    protected internal override void PrintBody(AsmPrinter printer) => printer.Write("unknown"u8);
}
