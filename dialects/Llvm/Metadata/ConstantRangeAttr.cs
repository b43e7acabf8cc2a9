using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Integers from a bound up to another, which is not among them: <c>#llvm.constant_range&lt;i32, 0, 10></c>.</summary>
public sealed record ConstantRangeAttr(IntegerAttr Lower, IntegerAttr Upper) : IrAttribute, IAttributeDefinition<ConstantRangeAttr>
{
    public static string AttributeName => "llvm.constant_range";
    public override string Keyword => AttributeName;

    static ConstantRangeAttr? IAttributeDefinition<ConstantRangeAttr>.Sample(ParameterSource source) =>
        new(IntegerAttr.I32((int)source.Integer(32, true)), IntegerAttr.I32((int)source.Integer(32, true)));

    public static ConstantRangeAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        int at = parser.NextPosition;
        var of = parser.ParseType();
        if (of is not IntegerType integer) throw parser.Error(at, $"invalid kind of type specified: expected builtin.integer, but found '{of}'");
        parser.Expect(","u8);
        var lower = ParseBound(parser, new IntegerType(integer.Width));
        parser.Expect(","u8);
        var upper = ParseBound(parser, new IntegerType(integer.Width));
        parser.Expect(">"u8);
        return new ConstantRangeAttr(lower, upper);
    }

    /// <summary>A number too wide for the type loses its high bits, as in upstream.</summary>
    private static IntegerAttr ParseBound(AsmParser parser, IntegerType type)
    {
        var value = parser.ParseInteger() & ((BigInteger.One << type.Width) - 1);
        bool isNegative = type.Width > 0 && !(value >> (type.Width - 1)).IsZero;
        return new IntegerAttr(isNegative ? value - (BigInteger.One << type.Width) : value, type);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<i"u8);
        printer.Write(((IntegerType)Lower.Type).Width);
        printer.Write(", "u8);
        PrintBound(printer, Lower);
        printer.Write(", "u8);
        PrintBound(printer, Upper);
        printer.Write(">"u8);
    }

    /// <summary>An i1 is a number here, not a truth value.</summary>
    private static void PrintBound(AsmPrinter printer, IntegerAttr bound) => printer.Write(bound.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
