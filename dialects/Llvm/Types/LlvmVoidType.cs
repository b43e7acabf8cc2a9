namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>No value, as result of functions: <c>!llvm.void</c>.</summary>
public sealed record LlvmVoidType : IrType, ITypeDefinition<LlvmVoidType>
{
    public static readonly LlvmVoidType Instance = new();

    private LlvmVoidType()
    {
    }

    public static string TypeName => "llvm.void";

    public override string Keyword => TypeName;

    static LlvmVoidType? ITypeDefinition<LlvmVoidType>.Sample(ParameterSource source) => Instance;

    public static LlvmVoidType Parse(AsmParser parser) => Instance;
}
