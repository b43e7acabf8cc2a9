using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>String elements: <c>dense&lt;["a", "b"]&gt; : tensor&lt;2x!foo.string&gt;</c>.</summary>
/// <param name="Type">The type of the whole.</param>
/// <param name="Values">A value per element, or one for all; equal values become that one, as upstream uniques them.</param>
public sealed record DenseStringElementsAttr(ShapedType Type, EquatableArray<string> Values) : ElementsAttr(Type)
{
    public override string Keyword => "builtin.dense_string";

    /// <summary>A value per element, or the one that all elements have.</summary>
    public EquatableArray<string> Values { get; } = Values.Count > 1 && Values.All(v => v == Values[0]) ? [Values[0]] : Values;
    public bool IsSplat => Values.Count == 1;

    public bool Equals(DenseStringElementsAttr? other) => base.Equals(other) && Values == other!.Values;
    public override int GetHashCode() => HashCode.Combine(Type, Values);

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer)
    {
        if (TryPrintElided(printer, IsSplat, Type.ElementCount)) return;
        printer.Write("dense<"u8);
        PrintElements(printer);
        printer.Write(">"u8);
    }

    internal void PrintElements(AsmPrinter printer)
    {
        if (Values.Count == 1) printer.PrintString(Values[0]);
        else DenseElementsPrinter.PrintNested(printer, Type.Shape, i => printer.PrintString(Values[(int)i]));
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Type);
}
