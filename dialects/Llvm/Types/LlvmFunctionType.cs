using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function: <c>!llvm.func&lt;i32 (ptr, ...)&gt;</c>.</summary>
public sealed record LlvmFunctionType(IrType Result, EquatableArray<IrType> Parameters, bool IsVariadic = false) : IrType, ITypeDefinition<LlvmFunctionType>
{
    public static string TypeName => "llvm.func";

    public override string Keyword => TypeName;

    /// <summary>The same as a type of the builtin dialect, where nothing stands for <c>void</c>; further arguments apart.</summary>
    public FunctionType Signature => new(Parameters, Result is LlvmVoidType ? [] : [Result]);

    /// <summary>The type with a builtin one's inputs and its result, if it has one.</summary>
    public static LlvmFunctionType Of(FunctionType type, bool isVariadic = false)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.Results.Count > 1) throw new ArgumentException("a function of llvm has one result at most", nameof(type));
        return new LlvmFunctionType(type.Results.Count == 0 ? LlvmVoidType.Instance : type.Results[0], type.Inputs, isVariadic);
    }

    static LlvmFunctionType? ITypeDefinition<LlvmFunctionType>.Sample(ParameterSource source) =>
        new(source.Boolean() ? LlvmVoidType.Instance : LlvmTypeSyntax.SampleMember(source), source.List(LlvmTypeSyntax.SampleMember), source.Boolean());

    public static LlvmFunctionType Parse(AsmParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        int at = parser.NextPosition;
        parser.Expect("<"u8);
        var result = LlvmTypeSyntax.ParseNested(parser);
        var parameters = new List<IrType>();
        bool variadic = false;
        parser.Expect("("u8);
        if (!parser.NextIs(")"u8))
        {
            do
            {
                variadic = parser.TryConsume("..."u8);
                if (!variadic) parameters.Add(LlvmTypeSyntax.ParseNested(parser));
            }
            while (!variadic && parser.TryConsume(","u8));
        }
        parser.Expect(")"u8);
        parser.Expect(">"u8);
        if (result is LlvmFunctionType or LlvmMetadataType or LlvmLabelType) throw parser.Error(at, $"invalid function result type: '{result}'");
        foreach (var parameter in parameters)
            if (parameter is LlvmVoidType or LlvmFunctionType or LlvmStructType { IsOpaque: true }) throw parser.Error(at, $"invalid function argument type: '{parameter}'");
        return new LlvmFunctionType(result, [.. parameters], variadic);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onType);
        onType(Result);
        foreach (var parameter in Parameters) onType(parameter);
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
