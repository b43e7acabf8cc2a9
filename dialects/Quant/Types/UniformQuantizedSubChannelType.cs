using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Quant;

/// <summary>A scale for each block of elements: <c>!quant.uniform&lt;i8:f32:{0:1, 1:2}, {{1.0, 2.0}, {3.0, 4.0}}></c>.</summary>
public sealed record UniformQuantizedSubChannelType(
    StorageType Storage,
    FloatType Expressed,
    EquatableArray<QuantizedBlock> Blocks,
    Shape ScaleShape,
    EquatableArray<double> Scales,
    EquatableArray<long> ZeroPoints) : UniformType(Storage, Expressed)
{
    /// <summary>The type with scales as the expressed type holds them, and zero points as the storage does.</summary>
    internal static UniformQuantizedSubChannelType Of(StorageType storage, FloatType expressed, EquatableArray<QuantizedBlock> blocks, ScaleTable table)
    {
        var scales = table.Scales.Select(scale => FloatBits.FromDouble(expressed.Format, scale).ToDouble());
        int unused = 64 - storage.Type.Width;
        return new(storage, expressed, blocks, table.Shape, [.. scales], [.. table.ZeroPoints.Select(point => point << unused >> unused)]);
    }

    protected override string? Invalid()
    {
        foreach (double scale in Scales)
            if (ScaleText.Invalid(scale, Expressed) is { } reason) return reason;
        foreach (var block in Blocks)
            if (block.Axis < 0) return $"illegal quantized dimension: {block.Axis}";
        foreach (var block in Blocks)
            if (block.Size <= 0) return $"illegal block size: {block.Size}";
        return null;
    }

    private protected override void PrintScales(AsmPrinter printer)
    {
        printer.Write(":{"u8);
        for (int i = 0; i < Blocks.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.Write(Blocks[i].Axis);
            printer.Write(":"u8);
            printer.Write(Blocks[i].Size);
        }
        printer.Write("}, "u8);
        int next = 0;
        PrintScales(printer, 0, ref next);
    }

    private void PrintScales(AsmPrinter printer, int dimension, ref int next)
    {
        if (dimension == ScaleShape.Rank)
        {
            ScaleText.Print(printer, Expressed.Format, Scales[next], ZeroPoints[next]);
            next++;
            return;
        }
        printer.Write("{"u8);
        for (long i = 0; i < ScaleShape[dimension]; i++)
        {
            if (i > 0) printer.Write(", "u8);
            PrintScales(printer, dimension + 1, ref next);
        }
        printer.Write("}"u8);
    }

    public bool Equals(UniformQuantizedSubChannelType? other) => base.Equals(other)
        && Blocks.Equals(other!.Blocks) && ScaleShape == other.ScaleShape && Scales.Equals(other.Scales) && ZeroPoints.Equals(other.ZeroPoints);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Blocks, ScaleShape, Scales, ZeroPoints);
}
