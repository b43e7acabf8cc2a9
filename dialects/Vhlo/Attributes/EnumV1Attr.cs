namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>One of a few words: <c>#vhlo&lt;precision_v1 HIGH></c>.</summary>
/// <param name="Kind">What it is one of.</param>
/// <param name="Number">Its number in bytecode.</param>
public sealed record EnumV1Attr(EnumV1Kind Kind, int Number) : IrAttribute
{
    public override string Keyword => $"{VhloDialect.Prefix}.{Kind.Name}";

    /// <summary>The word.</summary>
    public string Word => Kind.Words[Number];

    internal static EnumV1Attr Parse(AsmParser parser, EnumV1Kind kind)
    {
        int at = parser.NextPosition;
        var word = parser.ParseKeyword();
        foreach (var (number, known) in kind.Words)
            if (known == word) return new EnumV1Attr(kind, number);
        throw parser.Error(at, $"expected one of {string.Join(", ", kind.Words.Values)}");
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write($"#{VhloDialect.Prefix}<{Kind.Name} {Word}>");
    }
}
