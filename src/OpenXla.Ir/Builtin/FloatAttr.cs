using OpenXla.Ir.Numerics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>A floating-point number: <c>1.000000e+00 : f32</c>. Equality is that of the bits.</summary>
public sealed record FloatAttr(FloatBits Value, FloatType Type) : IrAttribute, ITypedAttribute
{
    IrType ITypedAttribute.Type => Type;

    public FloatAttr(double value, FloatType type)
        : this(FloatBits.FromDouble(type.Format, value), type)
    {
    }

    public override string Keyword => "builtin.float";
    protected internal override bool HasFixedText => true;

    public double ToDouble() => Value.ToDouble();

    protected internal override void Print(AsmPrinter printer)
    {
        PrintWithoutType(printer);
        printer.Write(" : "u8);
        printer.PrintType(Type);
    }

    protected internal override void PrintNested(AsmPrinter printer)
    {
        if (ReferenceEquals(Type, FloatType.F64)) PrintWithoutType(printer);
        else Print(printer);
    }

    protected internal override void PrintWithoutType(AsmPrinter printer) => printer.PrintFloat(Value);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute) => onType(Type);
}
