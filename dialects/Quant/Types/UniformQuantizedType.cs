using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Quant;

/// <summary>One scale for all: <c>!quant.uniform&lt;u8:f32, 0.1:128></c>.</summary>
public sealed record UniformQuantizedType(StorageType Storage, FloatType Expressed, double Scale, long ZeroPoint) : UniformType(Storage, Expressed)
{
    protected override string? Invalid() => ScaleText.Invalid(Scale, Expressed);

    private protected override void PrintScales(AsmPrinter printer)
    {
        printer.Write(", "u8);
        ScaleText.Print(printer, FloatFormat.F64, Scale, ZeroPoint);
    }

    public bool Equals(UniformQuantizedType? other) => base.Equals(other) && Scale.Equals(other!.Scale) && ZeroPoint == other.ZeroPoint;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Scale, ZeroPoint);
}
