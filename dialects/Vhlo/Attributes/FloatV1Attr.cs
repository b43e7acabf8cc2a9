using OpenXla.Ir.Dialects.Vhlo.Types;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A number: <c>#vhlo.float_v1&lt;1.000000e-03 : !vhlo.f32_v1></c>.</summary>
public sealed record FloatV1Attr(FloatBits Value, IrType Type) : IrAttribute
{
    internal const string Name = "float_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static FloatV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        double value = NumberText.Parse(parser);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        var type = Fields.Type(parser);
        parser.Expect(">"u8);
        return new FloatV1Attr(FloatBits.FromDouble(FormatOf(type) ?? throw parser.Error(at, $"{type} is no type of floats"), value), type);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintFloat(Value);
        printer.Write(" : "u8);
        printer.PrintType(Type);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(Type);
    }

    internal static FloatFormat? FormatOf(IrType type) => (Meanings.Of(type) as FloatType)?.Format;
}
