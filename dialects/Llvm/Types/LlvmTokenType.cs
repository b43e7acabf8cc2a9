namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A token, which ties instructions together: <c>!llvm.token</c>.</summary>
public sealed record LlvmTokenType : IrType, ITypeDefinition<LlvmTokenType>
{
    public static readonly LlvmTokenType Instance = new();

    private LlvmTokenType()
    {
    }

    public static string TypeName => "llvm.token";

    public override string Keyword => TypeName;

    static LlvmTokenType? ITypeDefinition<LlvmTokenType>.Sample(ParameterSource source) => Instance;

    public static LlvmTokenType Parse(AsmParser parser) => Instance;
}
