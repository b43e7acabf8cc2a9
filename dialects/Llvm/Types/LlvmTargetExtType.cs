using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A type that only one target knows: <c>!llvm.target&lt;"spirv.Image", i32, 0, 1></c>.</summary>
public sealed record LlvmTargetExtType(string Name, EquatableArray<IrType> Types, EquatableArray<uint> Numbers) : IrType, ITypeDefinition<LlvmTargetExtType>
{
    public static string TypeName => "llvm.target";
    public override string Keyword => TypeName;

    /// <summary>Whether memory can hold values of it.</summary>
    public bool SupportsMemory => IsSpirv;

    /// <summary>Whether it has a zero.</summary>
    public bool HasZero => IsSpirv;

    /// <summary>Whether globals can be of it.</summary>
    public bool CanBeGlobal => IsSpirv;

    private bool IsSpirv => Name.StartsWith("spirv.", StringComparison.Ordinal);

    static LlvmTargetExtType? ITypeDefinition<LlvmTargetExtType>.Sample(ParameterSource source) =>
        new(source.Boolean() ? "spirv.Image" : source.Text(), source.List(LlvmTypeSyntax.SampleMember), source.List(static s => (uint)s.Integer(32, false)));

    public static LlvmTargetExtType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        var name = parser.ParseString();
        var types = new List<IrType>();
        var numbers = new List<uint>();
        while (parser.TryConsume(","u8))
        {
            if (parser.NextIsInteger) numbers.Add(DataSyntax.ParseUInt32(parser));
            else if (numbers.Count > 0) throw parser.Error("failed to parse parameter list for target extension type");
            else types.Add(LlvmTypeSyntax.ParseNested(parser));
        }
        parser.Expect(">"u8);
        return new LlvmTargetExtType(name, [.. types], [.. numbers]);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.PrintString(Name);
        foreach (var type in Types)
        {
            printer.Write(", "u8);
            printer.PrintType(type);
        }
        foreach (uint number in Numbers)
        {
            printer.Write(", "u8);
            printer.Write(number);
        }
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        foreach (var type in Types) onType(type);
    }
}
