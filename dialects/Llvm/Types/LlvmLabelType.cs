namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A block, as an operand of metadata: <c>!llvm.label</c>.</summary>
public sealed record LlvmLabelType : IrType, ITypeDefinition<LlvmLabelType>
{
    public static readonly LlvmLabelType Instance = new();

    private LlvmLabelType()
    {
    }

    public static string TypeName => "llvm.label";

    public override string Keyword => TypeName;

    static LlvmLabelType? ITypeDefinition<LlvmLabelType>.Sample(ParameterSource source) => Instance;

    public static LlvmLabelType Parse(AsmParser parser) => Instance;
}
