namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Numbers stored as integers in a way that is not told: <c>!quant.any&lt;i8&lt;-16:15>:f32></c>.</summary>
public sealed record AnyQuantizedType(StorageType Storage, FloatType? ExpressedType) : QuantizedType(ExpressedType), ITypeDefinition<AnyQuantizedType>
{
    public static string TypeName => "quant.any";

    public override string Keyword => TypeName;

    static AnyQuantizedType? ITypeDefinition<AnyQuantizedType>.Sample(ParameterSource source) => new(StorageType.Sample(source), source.IsAbsent() ? null : SampleExpressed(source));

    public static AnyQuantizedType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        var storage = StorageType.Parse(parser);
        var expressed = parser.TryConsume(":"u8) ? parser.ParseType<FloatType>("") : null;
        parser.Expect(">"u8);
        return storage.Invalid() is { } reason ? throw parser.Error(at, reason) : new AnyQuantizedType(storage, expressed);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        Storage.Print(printer);
        if (ExpressedType is not null)
        {
            printer.Write(":"u8);
            printer.PrintType(ExpressedType);
        }
        printer.Write(">"u8);
    }

    public bool Equals(AnyQuantizedType? other) => base.Equals(other) && Storage == other!.Storage;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Storage);
}
