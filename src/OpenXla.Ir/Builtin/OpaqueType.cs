using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A type of a dialect that is not loaded, kept as text: <c>!foo.bar&lt;…&gt;</c> or <c>!foo&lt;…&gt;</c>.</summary>
/// <param name="Dialect">The dialect's name.</param>
/// <param name="Body">What follows the dialect's name and the dot, or stands between the angle brackets.</param>
public sealed record OpaqueType(string Dialect, string Body) : IrType
{
    public override string Keyword => Dialect;

    protected internal override void Print(AsmPrinter printer) => printer.PrintOpaqueSymbol((byte)'!', Dialect, Body);
}
