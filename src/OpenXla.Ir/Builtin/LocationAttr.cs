namespace OpenXla.Ir.Builtin;

/// <summary>Where something comes from, in one of the known kinds.</summary>
public abstract record LocationAttr : IrAttribute
{
    /// <summary>Prints what stands between the parentheses of <c>loc(…)</c>.</summary>
    protected internal abstract void PrintBody(Text.AsmPrinter printer);

    protected internal override void Print(Text.AsmPrinter printer) => printer.PrintLocationAttribute(this);
}
