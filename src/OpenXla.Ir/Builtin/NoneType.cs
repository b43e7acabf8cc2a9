using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>The type of the one value that says nothing: <c>none</c>.</summary>
public sealed record NoneType : IrType
{
    public static readonly NoneType Instance = new();

    private NoneType()
    {
    }

    public override string Keyword => "builtin.none";

    protected internal override void Print(AsmPrinter printer) => printer.Write("none"u8);
}
