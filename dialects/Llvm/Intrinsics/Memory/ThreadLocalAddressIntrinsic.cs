namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Where a global is in this thread.</summary>
[Op("llvm.intr.threadlocal.address")]
public sealed partial class ThreadLocalAddressIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmPointer>("global")] public partial Value GlobalPointer { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
