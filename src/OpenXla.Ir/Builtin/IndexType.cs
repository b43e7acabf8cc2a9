using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>The integer of the target's address width: <c>index</c>. Folds treat it as 64 bits.</summary>
public sealed record IndexType : IrType
{
    public static readonly IndexType Instance = new();

    private IndexType()
    {
    }

    public override string Keyword => "builtin.index";

    protected internal override void Print(AsmPrinter printer) => printer.Write("index"u8);
}
