using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A type of the source and its members: <c>#llvm.tbaa_type_desc&lt;id = "int", members = {&lt;#root, 0>}></c>.</summary>
public sealed record TBAATypeDescriptorAttr(string Id, EquatableArray<TBAAMemberAttr> Members) : AliasedAttribute, ITbaaNode, IAttributeDefinition<TBAATypeDescriptorAttr>
{
    public static string AttributeName => "llvm.tbaa_type_desc";
    public override string Keyword => AttributeName;

    static TBAATypeDescriptorAttr? IAttributeDefinition<TBAATypeDescriptorAttr>.Sample(ParameterSource source) => new(source.Text(), [source.AttributeOf<TBAAMemberAttr>()]);

    public static TBAATypeDescriptorAttr Parse(AsmParser parser, IrType? type)
    {
        ArgumentNullException.ThrowIfNull(parser);
        string? id = null;
        EquatableArray<TBAAMemberAttr>? members = null;
        parser.ParseDelimitedList("<"u8, ">"u8, () =>
        {
            int at = parser.NextPosition;
            var key = parser.ParseKeyword("a parameter name in struct");
            parser.Expect("="u8);
            if (key == "id" && id is null) id = parser.ParseString();
            else if (key == "members" && members is null) members = ParseMembers(parser);
            else throw parser.Error(at, "duplicate or unknown struct parameter name: " + key);
        });
        if (id is null) throw parser.Error("struct is missing required parameter: id");
        return new TBAATypeDescriptorAttr(id, members ?? throw parser.Error("struct is missing required parameter: members"));
    }

    private static EquatableArray<TBAAMemberAttr> ParseMembers(AsmParser parser)
    {
        var members = new List<TBAAMemberAttr>();
        parser.Expect("{"u8);
        do members.Add(OpSyntax.ParseStripped<TBAAMemberAttr>(parser));
        while (parser.TryConsume(","u8));
        parser.Expect("}"u8);
        return [.. members];
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<id = "u8);
        printer.PrintString(Id);
        printer.Write(", members = {"u8);
        for (int i = 0; i < Members.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintStrippedAttribute(Members[i]);
        }
        printer.Write("}>"u8);
    }

    public bool Equals(TBAATypeDescriptorAttr? other) => ReferenceEquals(this, other) || (other is not null && Id == other.Id && Members == other.Members);
    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = HashCode.Combine(AttributeName, Id, Members);

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        foreach (var member in Members) onAttribute(member);
    }
}
