using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A tile of the AMX extension: <c>!llvm.x86_amx</c>.</summary>
public sealed record LlvmX86AmxType : IrType, ITypeDefinition<LlvmX86AmxType>
{
    public static readonly LlvmX86AmxType Instance = new();

    private LlvmX86AmxType()
    {
    }

    public static string TypeName => "llvm.x86_amx";
    public override string Keyword => TypeName;

    static LlvmX86AmxType? ITypeDefinition<LlvmX86AmxType>.Sample(ParameterSource source) => Instance;

    public static LlvmX86AmxType Parse(AsmParser parser) => Instance;
}
