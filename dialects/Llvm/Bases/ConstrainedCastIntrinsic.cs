namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A cast that minds the floating-point environment.</summary>
[OpBase]
public abstract partial class ConstrainedCastIntrinsic : IntrinsicOp, IPure
{
    [Operand<LlvmCompatible>("arg_0")] public partial Value Arg { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
