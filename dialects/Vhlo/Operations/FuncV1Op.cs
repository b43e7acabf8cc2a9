using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo.Operations;

/// <summary>A function: <c>vhlo.func_v1 @main(%arg0: !vhlo.tensor_v1&lt;!vhlo.f32_v1>) -> (!vhlo.tensor_v1&lt;!vhlo.f32_v1>) { … } {arg_attrs = …}</c>.</summary>
public sealed class FuncV1Op() : VersionedOp(FunctionDefinition), IOperationDefinition<FuncV1Op>
{
    private const string NameAttribute = "sym_name", TypeAttribute = "function_type";

    internal static readonly VersionedOperation FunctionDefinition = new("func_v1", "", "", attributes: "arg_attrs function_type res_attrs sym_name sym_visibility", regions: "body");

    public static string OperationName => FunctionDefinition.Name;

    public static bool HasCustomSyntax => true;

    /// <summary>The name without the at sign; null where the attribute is none.</summary>
    public string? SymbolName => (GetInherentAttribute(NameAttribute) as StringV1Attr)?.Value;

    /// <summary>Inputs and results; null where the attribute is none.</summary>
    public FunctionV1Type? FunctionType => (GetInherentAttribute(TypeAttribute) as TypeV1Attr)?.Value as FunctionV1Type;

    public static FuncV1Op CreateBlank() => new();

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute(NameAttribute, new StringV1Attr(parser.ParseSymbolName()));
        var arguments = new List<RegionArgument>();
        parser.ParseDelimitedList("("u8, ")"u8, () => arguments.Add(parser.ParseRegionArgument(withType: true)));
        var results = parser.ParseOptionalArrowTypes();
        parser.ParseRegion(state, arguments.ToArray());
        state.AddAttribute(TypeAttribute, new TypeV1Attr(new FunctionV1Type([.. arguments.Select(static a => a.Type!)], [.. results])));
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintSymbolName(SymbolName!);
        printer.Write("("u8);
        var entry = GetRegion(0).Entry;
        for (int i = 0; i < entry.ArgumentCount; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintRegionArgument(entry.GetArgument(i));
        }
        printer.Write(") -> ("u8);
        printer.PrintTypes(FunctionType!.Results.Span);
        printer.Write(") "u8);
        printer.PrintRegion(GetRegion(0), printEntryArguments: false, printEmptyBlock: true);
        printer.PrintAttributeDictionary(this, NameAttribute, TypeAttribute);
    }

    protected override bool FitsCustomForm =>
        SymbolName is not null && FunctionType is { } type && RegionCount == 1 && !GetRegion(0).IsEmpty && Inputs().SequenceEqual(type.Inputs);

    private IEnumerable<IrType> Inputs()
    {
        var entry = GetRegion(0).Entry;
        return Enumerable.Range(0, entry.ArgumentCount).Select(i => entry.GetArgument(i).Type);
    }
}
