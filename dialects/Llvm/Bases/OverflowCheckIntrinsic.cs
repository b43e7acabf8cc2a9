namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A result and whether it was cut off, as a struct.</summary>
[OpBase]
public abstract partial class OverflowCheckIntrinsic : IntrinsicOp, ISameOperandsElementType, IPure
{
    [Operand<LlvmIntegerLike>] public partial Value A { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value B { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
