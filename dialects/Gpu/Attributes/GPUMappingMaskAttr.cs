namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Which of the ids take part, a bit each: <c>#gpu.mask&lt;0x3></c>.</summary>
[AttrDef("gpu.mask")]
public sealed partial record GPUMappingMaskAttr(long Mask) : IrAttribute, IDeviceMask
{
    public long UnitCount => 64;

    public bool IsActive(long unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, UnitCount);
        return ((Mask >>> (int)unit) & 1) != 0;
    }

    public static GPUMappingMaskAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        int at = parser.NextPosition;
        var mask = parser.ParseInteger();
        if (mask < 0 || mask > ulong.MaxValue) throw parser.Error(at, "integer value too large");
        parser.Expect(">"u8);
        return new GPUMappingMaskAttr(unchecked((long)(ulong)mask));
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write(((ulong)Mask).ToString(System.Globalization.CultureInfo.InvariantCulture));
        printer.Write(">"u8);
    }
}
