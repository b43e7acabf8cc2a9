namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Says something of the memory behind a pointer.</summary>
[OpBase(Syntax = "$ptr attr-dict `:` qualified(type($ptr))")]
public abstract partial class PointerMarkIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
}
