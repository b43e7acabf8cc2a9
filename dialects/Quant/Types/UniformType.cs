namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Numbers that are an integer times a scale: <c>!quant.uniform&lt;…></c> with one scale, one per slice of an axis, or one per block.</summary>
public abstract record UniformType(StorageType Storage, FloatType Expressed) : QuantizedType(Expressed), ITypeDefinition<UniformType>
{
    public static string TypeName => "quant.uniform";

    public override string Keyword => TypeName;

    static UniformType? ITypeDefinition<UniformType>.Sample(ParameterSource source)
    {
        var (storage, expressed) = (StorageType.Sample(source), SampleExpressed(source));
        UniformType type = source.Next(3) switch
        {
            0 => new UniformQuantizedType(storage, expressed, 0.5, source.Next(4)),
            1 => new UniformQuantizedType(storage, expressed, 0.1 * (1 + source.Next(30)), 0),
            _ => new UniformQuantizedPerAxisType(storage, expressed, [0.25, 3], [0, source.Next(5)], source.Next(3)),
        };
        return type.Problem is null ? type : null;
    }

    public static UniformType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        var storage = StorageType.Parse(parser);
        parser.Expect(":"u8);
        var expressed = parser.ParseType<FloatType>("");
        var type = ParseParameters(parser, storage, expressed);
        parser.Expect(">"u8);
        return type.Problem is { } reason ? throw parser.Error(at, reason) : type;
    }

    private static UniformType ParseParameters(AsmParser parser, StorageType storage, FloatType expressed)
    {
        if (!parser.TryConsume(":"u8))
        {
            parser.Expect(","u8);
            var (scale, zeroPoint) = ScaleText.Parse(parser, expressed);
            return new UniformQuantizedType(storage, expressed, scale, zeroPoint);
        }
        if (parser.NextIs("{"u8))
        {
            var blocks = new List<QuantizedBlock>();
            parser.ParseDelimitedList("{"u8, "}"u8, () => blocks.Add(QuantizedBlock.Parse(parser)));
            parser.Expect(","u8);
            return UniformQuantizedSubChannelType.Of(storage, expressed, [.. blocks], ScaleTable.Parse(parser, expressed));
        }
        int axis = DataSyntax.ParseInt32(parser);
        parser.Expect(","u8);
        var table = ScaleTable.Parse(parser, expressed);
        return new UniformQuantizedPerAxisType(storage, expressed, table.Scales, table.ZeroPoints, axis);
    }

    /// <summary>What is wrong with the type; null for nothing.</summary>
    internal string? Problem => Storage.Invalid() ?? Invalid();

    /// <summary>What is wrong with the scales; null for nothing.</summary>
    protected abstract string? Invalid();

    /// <summary>What follows the expressed type.</summary>
    private protected abstract void PrintScales(AsmPrinter printer);

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        Storage.Print(printer);
        printer.Write(":"u8);
        printer.PrintType(Expressed);
        PrintScales(printer);
        printer.Write(">"u8);
    }

    public virtual bool Equals(UniformType? other) => base.Equals(other) && Storage == other!.Storage;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Storage);
}
