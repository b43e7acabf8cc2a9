using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The value under another name.</summary>
[Op("llvm.intr.ssa.copy", Syntax = "$operand attr-dict `:` type($operand)")]
public sealed partial class SsaCopyIntrinsic : IntrinsicOp, ISameOperandsAndResultType, IPure
{
    [Operand<AnyType>("operand")] public partial Value Source { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
