using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether the compiler knows a value.</summary>
[Op("llvm.intr.is.constant")]
public sealed partial class IsConstantIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmCompatible>] public partial Value Val { get; set; }
    [Result<I1>] public partial Value Res { get; }
}
