using OpenXla.Ir.Affine;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A set of integer points: <c>affine_set&lt;(d0) : (d0 - 1 >= 0)&gt;</c>.</summary>
public sealed record IntegerSetAttr : IrAttribute
{
    public IntegerSetAttr(IntegerSet value)
    {
        Set = value ?? throw new ArgumentNullException(nameof(value));
        AliasTable.MayBeNeeded = true;
    }

    public IntegerSet Set { get; }

    public override string Keyword => "builtin.integer_set";
    protected internal override bool HasFixedText => true;

    protected internal override void Print(AsmPrinter printer)
    {
        printer.Write("affine_set<"u8);
        printer.Write(Set.ToString());
        printer.Write(">"u8);
    }
}
