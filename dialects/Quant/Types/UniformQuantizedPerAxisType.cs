using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Quant;

/// <summary>A scale for each slice along an axis: <c>!quant.uniform&lt;i8:f32:1, {0.1, 0.2:5}></c>.</summary>
public sealed record UniformQuantizedPerAxisType(StorageType Storage, FloatType Expressed, EquatableArray<double> Scales, EquatableArray<long> ZeroPoints, int Axis)
    : UniformType(Storage, Expressed)
{
    protected override string? Invalid()
    {
        foreach (double scale in Scales)
            if (ScaleText.Invalid(scale, Expressed) is { } reason) return reason;
        return Axis < 0 ? $"illegal quantized dimension: {Axis}" : null;
    }

    private protected override void PrintScales(AsmPrinter printer)
    {
        printer.Write(":"u8);
        printer.Write(Axis);
        printer.Write(", {"u8);
        for (int i = 0; i < Scales.Count; i++)
        {
            if (i > 0) printer.Write(","u8);
            ScaleText.Print(printer, FloatFormat.F64, Scales[i], ZeroPoints[i]);
        }
        printer.Write("}"u8);
    }

    public bool Equals(UniformQuantizedPerAxisType? other) => base.Equals(other) && Scales.Equals(other!.Scales) && ZeroPoints.Equals(other.ZeroPoints) && Axis == other.Axis;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Scales, ZeroPoints, Axis);
}
