namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many times the least length scalable vectors have.</summary>
[Op("llvm.intr.vscale")]
public sealed partial class VScaleIntrinsic : IntrinsicOp
{
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
