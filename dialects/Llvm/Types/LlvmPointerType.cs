using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer: <c>!llvm.ptr</c>, in another address space <c>!llvm.ptr&lt;3&gt;</c>.</summary>
public sealed record LlvmPointerType(int AddressSpace = 0) : IrType, ITypeDefinition<LlvmPointerType>, IDataLayoutType, IVectorElementType
{
    public static readonly LlvmPointerType Default = new();

    public static string TypeName => "llvm.ptr";

    public override string Keyword => TypeName;

    public string? InvalidLayout(IrAttribute value) => LayoutEntries.InvalidForPointer(this, value);

    public long? SizeInBits(DataLayout layout) => LayoutEntries.OfPointer(this, layout)?.GetInt64(0) ?? LayoutEntries.DefaultPointerBits;

    public long? AbiAlignment(DataLayout layout) => (LayoutEntries.OfPointer(this, layout)?.GetInt64(1) ?? LayoutEntries.DefaultPointerBits) / 8;

    public long? PreferredAlignment(DataLayout layout) =>
        LayoutEntries.OfPointer(this, layout) is { } entry ? entry.GetInt64(Math.Min(2, entry.Count - 1)) / 8 : LayoutEntries.DefaultPointerBits / 8;

    /// <summary>As the layout says, else as wide as the pointer.</summary>
    public long? IndexBits(DataLayout layout) => LayoutEntries.OfPointer(this, layout) is { Count: > 3 } entry ? entry.GetInt64(3) : SizeInBits(layout);

    static LlvmPointerType? ITypeDefinition<LlvmPointerType>.Sample(ParameterSource source) => new(source.Next(8));

    public static LlvmPointerType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        if (!parser.TryConsume("<"u8)) return Default;
        int space = unchecked((int)DataSyntax.ParseUInt32(parser));
        parser.Expect(">"u8);
        return new LlvmPointerType(space);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (AddressSpace == 0) return;
        printer.Write("<"u8);
        printer.Write(unchecked((uint)AddressSpace));
        printer.Write(">"u8);
    }
}
