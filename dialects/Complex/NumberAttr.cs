using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A complex number by its parts: <c>#complex.number&lt;:f32 1.0, -2.5> : complex&lt;f32></c>.</summary>
public sealed record NumberAttr(FloatType ElementType, FloatBits Real, FloatBits Imaginary) : IrAttribute, ITypedAttribute, IAttributeDefinition<NumberAttr>
{
    public static string AttributeName => "complex.number";

    public override string Keyword => AttributeName;

    public IrType Type => new ComplexType(ElementType);

    static NumberAttr? IAttributeDefinition<NumberAttr>.Sample(ParameterSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new NumberAttr(FloatType.F32, FloatBits.FromDouble(FloatFormat.F32, source.Integer(8, true)), FloatBits.FromDouble(FloatFormat.F32, source.Integer(8, true)));
    }

    public static NumberAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        if (parser.ParseType() is not FloatType element) throw parser.Error(at, "expected a floating-point type for the parts of a complex number");
        var real = ParsePart(parser, element);
        parser.Expect(","u8);
        var imaginary = ParsePart(parser, element);
        parser.Expect(">"u8);
        // Its own type follows from the parts, whatever stands behind it.
        if (type is null && parser.TryConsume(":"u8)) parser.ParseType();
        return new NumberAttr(element, real, imaginary);
    }

    /// <summary>
    /// Parts are read as f64 first, as upstream does. Bits that fit into a narrower part are its own, as they are printed:
    /// mlir-opt prints <c>0x49800000</c> for the f32 2^20, and reads it as a very small f64, which is 0.
    /// </summary>
    private static FloatBits ParsePart(AsmParser parser, FloatType element)
    {
        int at = parser.NextPosition;
        bool isBits = parser.NextIs("0x"u8);
        if (parser.TryParseAttribute(FloatType.F64) is not FloatAttr part) throw parser.Error(at, "expected floating point literal");
        return isBits && element.Width < 64 && part.Value.Bits >> element.Width == UInt128.Zero
            ? FloatBits.FromBits(element.Format, part.Value.Bits)
            : part.Value.ConvertTo(element.Format);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        PrintWithoutType(printer);
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected override void PrintWithoutType(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("#complex.number"u8);
        PrintParameters(printer);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<:"u8);
        printer.PrintType(ElementType);
        printer.Write(" "u8);
        printer.PrintFloat(Real);
        printer.Write(", "u8);
        printer.PrintFloat(Imaginary);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(Type);
    }

    public bool Equals(NumberAttr? other) => other is not null && ElementType.Equals(other.ElementType) && Real == other.Real && Imaginary == other.Imaginary;

    public override int GetHashCode() => HashCode.Combine(ElementType, Real, Imaginary);
}
