using OpenXla.Ir.Analysis;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// Members of several types: <c>!llvm.struct&lt;(ptr, i64)></c>, <c>packed</c> without gaps. One with a name is that name and gets its
/// members once, so that it may hold itself; <c>opaque</c> says that they are unknown. Inside itself it is written as its name alone.
/// </summary>
public sealed record LlvmStructType : IrType, ITypeDefinition<LlvmStructType>, IDataLayoutType, IDestructurableType
{
    private sealed record Content(EquatableArray<IrType> Members, bool IsPacked, bool IsOpaque);

    private Content? _content;

    /// <summary>A struct that is its members.</summary>
    public LlvmStructType(EquatableArray<IrType> members, bool isPacked = false) => _content = new Content(members, isPacked, false);

    private LlvmStructType(string name) => Name = name;

    public static string TypeName => "llvm.struct";
    public override string Keyword => TypeName;

    public string? InvalidLayout(IrAttribute value) => LayoutEntries.InvalidForStruct(this, value);

    /// <summary>Members one after another, each where its alignment lets it be, and room to the next multiple of the largest alignment.</summary>
    public long? SizeInBits(DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (IsOpaque) return null;
        long? bytes = 0;
        foreach (var member in Members)
        {
            if (!IsPacked) bytes = DataLayout.AlignUp(bytes, layout.AbiAlignment(member));
            if (bytes is not { } start || layout.Size(member) is not { } size) return null;
            bytes = DataLayout.Fit((Int128)start + size);
        }
        return DataLayout.AlignUp(bytes, AbiAlignment(layout)) is { } all ? DataLayout.Fit((Int128)all * 8) : null;
    }

    /// <summary>The largest of its members.</summary>
    public long? AbiAlignment(DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        if (IsOpaque) return null;
        if (IsPacked) return 1;
        if (Members.Count == 0 && layout.EntriesOf<LlvmStructType>().FirstOrDefault().Value is DenseElementsAttr given) return Math.Max(1, given.GetInt64(0) / 8);
        long largest = 1;
        foreach (var member in Members)
        {
            if (layout.AbiAlignment(member) is not { } alignment) return null;
            largest = Math.Max(largest, alignment);
        }
        return largest;
    }

    /// <summary>Members by their numbers as i32.</summary>
    public IReadOnlyList<KeyValuePair<IrAttribute, IrType>>? SubelementTypes =>
        Members.Count == 0 ? null : [.. Members.Select(static (member, i) => KeyValuePair.Create<IrAttribute, IrType>(IntegerAttr.I32(i), member))];

    /// <summary>Null for a struct that is its members.</summary>
    public string? Name { get; }

    /// <summary>Empty where they are unknown.</summary>
    public EquatableArray<IrType> Members => _content?.Members ?? default;

    /// <summary>Whether members stand without gaps.</summary>
    public bool IsPacked => _content is { IsPacked: true };

    /// <summary>Whether the members are unknown.</summary>
    public bool IsOpaque => _content is null or { IsOpaque: true };

    /// <summary>The one struct of that name in a context; it has no members before <see cref="TrySetMembers"/>.</summary>
    public static LlvmStructType Named(IrContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(name);
        return context.Intern(new LlvmStructType(name));
    }

    /// <summary>Gives a named struct its members; false where it has others.</summary>
    public bool TrySetMembers(EquatableArray<IrType> members, bool isPacked = false) => TrySet(new Content(members, isPacked, false));

    /// <summary>Says that the members of a named struct are unknown; false where they are known.</summary>
    public bool TrySetOpaque() => TrySet(new Content(default, false, true));

    private bool TrySet(Content content) => Interlocked.CompareExchange(ref _content, content, null) is not { } known || known == content;

    public bool Equals(LlvmStructType? other) =>
        ReferenceEquals(this, other) || (other is not null && Name == other.Name && (Name is not null || _content == other._content));

    public override int GetHashCode() => HashCache != 0 ? HashCache : HashCache = Name is null ? HashCode.Combine(TypeName, _content) : HashCode.Combine(TypeName, Name);

    static LlvmStructType? ITypeDefinition<LlvmStructType>.Sample(ParameterSource source) => new(source.List(LlvmTypeSyntax.SampleMember), source.Boolean());

    public static LlvmStructType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        if (parser.TryParseString() is { } name) return ParseNamed(parser, Named(parser.Context, name));
        int keywordAt = parser.NextPosition;
        if (parser.TryKeyword("opaque"u8)) throw parser.Error(keywordAt, "only identified structs can be opaque");
        var content = ParseContent(parser, out _);
        CheckMembers(parser, at, content);
        return new LlvmStructType(content.Members, content.IsPacked);
    }

    private static LlvmStructType ParseNamed(AsmParser parser, LlvmStructType type)
    {
        int at = parser.NextPosition;
        if (parser.TryConsume(">"u8))
        {
            if (!parser.TryOpen(type)) return type;
            throw parser.Error(at, "struct without a body only allowed in a recursive struct");
        }
        parser.Expect(","u8);
        at = parser.NextPosition;
        if (parser.TryKeyword("opaque"u8))
        {
            parser.Expect(">"u8);
            return type.TrySetOpaque() ? type : throw parser.Error(at, "redeclaring defined struct as opaque");
        }
        if (!parser.TryOpen(type)) throw parser.Error(at, "identifier already used for an enclosing struct");
        var content = ParseContent(parser, out int? membersAt);
        parser.Close(type);
        CheckMembers(parser, membersAt ?? at, content);
        return type.TrySet(content) ? type : throw parser.Error(membersAt ?? at, "identified type already used with a different body");
    }

    private static Content ParseContent(AsmParser parser, out int? membersAt)
    {
        bool packed = parser.TryKeyword("packed"u8);
        var members = new List<IrType>();
        int? at = null;
        parser.ParseDelimitedList("("u8, ")"u8, () =>
        {
            at ??= parser.NextPosition;
            members.Add(LlvmTypeSyntax.ParseNested(parser));
        });
        parser.Expect(">"u8);
        membersAt = at;
        return new Content([.. members], packed, false);
    }

    private static void CheckMembers(AsmParser parser, int at, Content content)
    {
        foreach (var member in content.Members)
            if (!LlvmCompatibility.IsMember(member)) throw parser.Error(at, $"invalid LLVM structure element type: '{member}'");
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        if (Name is null)
        {
            PrintContent(printer);
        }
        else
        {
            printer.PrintString(Name);
            if (printer.TryOpen(this))
            {
                printer.Write(", "u8);
                if (IsOpaque) printer.Write("opaque"u8);
                else PrintContent(printer);
                printer.Close(this);
            }
        }
        printer.Write(">"u8);
    }

    private void PrintContent(AsmPrinter printer)
    {
        if (IsPacked) printer.Write("packed "u8);
        printer.Write("("u8);
        LlvmTypeSyntax.PrintNested(printer, Members);
        printer.Write(")"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        foreach (var member in Members)
            if (!Equals(member)) onType(member);
    }
}
