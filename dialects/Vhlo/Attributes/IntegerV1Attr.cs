using System.Numerics;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A number, shown with the builtin type that its own stands for: <c>#vhlo.integer_v1&lt;42 : i64></c>.</summary>
public sealed record IntegerV1Attr(IrType Type, BigInteger Value) : IrAttribute
{
    internal const string Name = "integer_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static IntegerV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        int at = parser.NextPosition;
        if (parser.ParseAttribute() is not IntegerAttr number || ScalarTable.Find(number.Type) is not { } type) throw parser.Error(at, "expected an integer of a type that the format has");
        parser.Expect(">"u8);
        return new IntegerV1Attr(type, number.Value);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintAttribute(new IntegerAttr(Value, Meanings.Of(Type)!));
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(Type);
    }
}
