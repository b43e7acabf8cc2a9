namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The place of the stack.</summary>
[Op("llvm.intr.stacksave", Syntax = "attr-dict `:` qualified(type($res))")]
public sealed partial class StackSaveIntrinsic : IntrinsicOp
{
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
