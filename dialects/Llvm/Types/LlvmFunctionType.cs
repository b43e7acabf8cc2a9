namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function: <c>!llvm.func&lt;i32 (ptr, ...)&gt;</c>.</summary>
public sealed record LlvmFunctionType(IrType Result, EquatableArray<IrType> Parameters, bool IsVariadic = false) : IrType, ITypeDefinition<LlvmFunctionType>
{
    public static string TypeName => "llvm.func";

    public override string Keyword => TypeName;

    public static LlvmFunctionType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Expect("<"u8);
        var result = LlvmTypeSyntax.ParseNested(parser);
        var parameters = new List<IrType>();
        bool variadic = false;
        parser.ParseDelimitedList("("u8, ")"u8, () =>
        {
            if (variadic) throw parser.Error("expected '...' to be the last parameter");
            variadic = parser.TryConsume("..."u8);
            if (!variadic) parameters.Add(LlvmTypeSyntax.ParseNested(parser));
        });
        parser.Expect(">"u8);
        return new LlvmFunctionType(result, [.. parameters], variadic);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        LlvmTypeSyntax.PrintNested(printer, Result);
        printer.Write(" ("u8);
        LlvmTypeSyntax.PrintNested(printer, Parameters);
        if (IsVariadic) printer.Write(Parameters.Count > 0 ? ", ..."u8 : "..."u8);
        printer.Write(")>"u8);
    }
}
