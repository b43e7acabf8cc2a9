using OpenXla.Ir.Analysis;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Elements side by side: <c>!llvm.array&lt;4 x f32&gt;</c>.</summary>
/// <param name="Count">How many; the bits of a number without sign.</param>
/// <param name="ElementType">What each is.</param>
public sealed record LlvmArrayType(long Count, IrType ElementType) : IrType, ITypeDefinition<LlvmArrayType>, IDataLayoutType, IDestructurableType
{
    /// <summary>Longer ones are not taken apart, as upstream.</summary>
    private const long MaxDestructuredCount = 16;

    public static string TypeName => "llvm.array";
    public override string Keyword => TypeName;

    public bool Equals(LlvmArrayType? other) => ReferenceEquals(this, other) || (other is not null && Count == other.Count && ElementType.Equals(other.ElementType));
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(TypeName, Count, ElementType);

    public long? SizeInBits(DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (DataLayout.AlignUp(layout.Size(ElementType), layout.AbiAlignment(ElementType)) is not { } element) return null;
        return DataLayout.Fit((Int128)(ulong)Count * element) is { } bytes ? DataLayout.Fit((Int128)bytes * 8) : null;
    }

    public long? AbiAlignment(DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        return layout.AbiAlignment(ElementType);
    }

    /// <summary>Elements by their numbers as i32.</summary>
    public IReadOnlyList<KeyValuePair<IrAttribute, IrType>>? SubelementTypes =>
        Count is < 1 or > MaxDestructuredCount ? null : [.. Enumerable.Range(0, (int)Count).Select(i => KeyValuePair.Create<IrAttribute, IrType>(IntegerAttr.I32(i), ElementType))];

    static LlvmArrayType? ITypeDefinition<LlvmArrayType>.Sample(ParameterSource source) => new(source.Next(9), LlvmTypeSyntax.SampleMember(source));

    public static LlvmArrayType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        ulong count = DataSyntax.ParseUInt64(parser);
        parser.ExpectKeyword("x"u8);
        var element = LlvmTypeSyntax.ParseNested(parser);
        parser.Expect(">"u8);
        if (!LlvmCompatibility.IsMember(element)) throw parser.Error(at, $"invalid array element type: '{element}'");
        return new LlvmArrayType(unchecked((long)count), element);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write(unchecked((ulong)Count));
        printer.Write(" x "u8);
        LlvmTypeSyntax.PrintNested(printer, ElementType);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(ElementType);
    }
}
