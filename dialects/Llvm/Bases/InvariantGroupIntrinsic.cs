namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The pointer, outside of its invariant group.</summary>
[OpBase(Syntax = "$ptr attr-dict `:` qualified(type($ptr))")]
public abstract partial class InvariantGroupIntrinsic : IntrinsicOp, ISameOperandsAndResultType
{
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }
}
