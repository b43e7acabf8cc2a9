using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pair of f64 that PowerPC takes for one number of 128 bits: <c>!llvm.ppc_fp128</c>.</summary>
public sealed record LlvmPpcFp128Type : IrType, ITypeDefinition<LlvmPpcFp128Type>, IVectorElementType, IMemRefElementType
{
    public static readonly LlvmPpcFp128Type Instance = new();

    private LlvmPpcFp128Type()
    {
    }

    public static string TypeName => "llvm.ppc_fp128";
    public override string Keyword => TypeName;

    static LlvmPpcFp128Type? ITypeDefinition<LlvmPpcFp128Type>.Sample(ParameterSource source) => Instance;

    public static LlvmPpcFp128Type Parse(AsmParser parser) => Instance;
}
