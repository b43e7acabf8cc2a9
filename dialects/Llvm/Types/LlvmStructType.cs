namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// Members of several types: <c>!llvm.struct&lt;(ptr, i64)&gt;</c>, <c>packed</c> without gaps, identified by a name,
/// <c>opaque</c> where the members are unknown. Inside itself an identified struct is its name alone.
/// </summary>
public sealed record LlvmStructType(EquatableArray<IrType> Members, bool IsPacked = false, string? Name = null, bool IsOpaque = false)
    : IrType, ITypeDefinition<LlvmStructType>, IDataLayoutType
{
    public static string TypeName => "llvm.struct";

    public override string Keyword => TypeName;

    public string? InvalidLayout(IrAttribute value) => LayoutEntries.InvalidForStruct(this, value);

    /// <summary>True where only the name stands, which the struct around defines.</summary>
    public bool IsReference { get; init; }

    public static LlvmStructType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        var name = parser.TryParseString();
        if (name is not null)
        {
            if (parser.TryConsume(">"u8)) return new LlvmStructType([], Name: name) { IsReference = true };
            parser.Expect(","u8);
            if (parser.TryKeyword("opaque"u8))
            {
                parser.Expect(">"u8);
                return new LlvmStructType([], Name: name, IsOpaque: true);
            }
        }
        bool packed = parser.TryKeyword("packed"u8);
        var members = new List<IrType>();
        parser.ParseDelimitedList("("u8, ")"u8, () => members.Add(LlvmTypeSyntax.ParseNested(parser)));
        parser.Expect(">"u8);
        return new LlvmStructType([.. members], packed, name);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        if (Name is not null) printer.PrintString(Name);
        if (IsOpaque) printer.Write(", opaque"u8);
        else if (!IsReference)
        {
            if (Name is not null) printer.Write(", "u8);
            if (IsPacked) printer.Write("packed "u8);
            printer.Write("("u8);
            LlvmTypeSyntax.PrintNested(printer, Members);
            printer.Write(")"u8);
        }
        printer.Write(">"u8);
    }
}
