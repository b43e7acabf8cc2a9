namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Metadata, as an argument of intrinsics: <c>!llvm.metadata</c>.</summary>
public sealed record LlvmMetadataType : IrType, ITypeDefinition<LlvmMetadataType>
{
    public static readonly LlvmMetadataType Instance = new();

    private LlvmMetadataType()
    {
    }

    public static string TypeName => "llvm.metadata";

    public override string Keyword => TypeName;

    static LlvmMetadataType? ITypeDefinition<LlvmMetadataType>.Sample(ParameterSource source) => Instance;

    public static LlvmMetadataType Parse(AsmParser parser) => Instance;
}
