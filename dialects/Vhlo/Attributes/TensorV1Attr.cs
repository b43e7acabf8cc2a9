using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A constant tensor, shown with builtin types: <c>#vhlo.tensor_v1&lt;dense&lt;1> : tensor&lt;2xi64>></c>.</summary>
public sealed record TensorV1Attr(IrType Type, DenseElementsAttr Data) : IrAttribute
{
    internal const string Name = "tensor_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static TensorV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        int at = parser.NextPosition;
        if (parser.ParseAttribute() is not DenseElementsAttr data || Meanings.ToVersioned(data.Type) is not { } type) throw parser.Error(at, "expected dense elements of a type that the format has");
        parser.Expect(">"u8);
        return new TensorV1Attr(type, data);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintAttribute(Data);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        ArgumentNullException.ThrowIfNull(onAttribute);
        onType(Type);
        onAttribute(Data);
    }
}
