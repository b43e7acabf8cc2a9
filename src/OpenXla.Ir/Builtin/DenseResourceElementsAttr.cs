using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>Elements whose bytes stand in the file's resource section: <c>dense_resource&lt;weights&gt; : tensor&lt;4xf32&gt;</c>.</summary>
public sealed record DenseResourceElementsAttr(string Key, ShapedType Type) : ElementsAttr(Type)
{
    public override string Keyword => "builtin.dense_resource";

    public bool Equals(DenseResourceElementsAttr? other) => base.Equals(other) && Key == other!.Key;
    public override int GetHashCode() => HashCode.Combine(Key, Type);

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer)
    {
        printer.Write("dense_resource<"u8);
        printer.PrintKeywordOrString(Key);
        printer.UseResource(Key);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Type);
}
