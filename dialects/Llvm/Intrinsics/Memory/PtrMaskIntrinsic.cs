using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer whose address lost bits.</summary>
[Op("llvm.intr.ptrmask", Syntax = "$ptr `,` $mask attr-dict `:` functional-type(operands, results)")]
[TypesMatch("ptr", "res")]
public sealed partial class PtrMaskIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmPointerLike>] public partial Value Ptr { get; set; }
    [Operand<LlvmScalarOrVectorOf<AnyInteger>>] public partial Value Mask { get; set; }
    [Result<LlvmPointerLike>] public partial Value Res { get; }
}
