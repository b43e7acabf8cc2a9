using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>0, 1, 2, … as a vector.</summary>
[Op("llvm.intr.stepvector", Syntax = "attr-dict `:` type($res)")]
public sealed partial class StepVectorIntrinsic : IntrinsicOp, IPure
{
    [Result<LlvmIntegerVector>] public partial Value<VectorType> Res { get; }
}
