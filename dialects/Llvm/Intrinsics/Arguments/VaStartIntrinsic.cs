namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Starts a list of further arguments.</summary>
[Op("llvm.intr.vastart", Syntax = "$arg_list attr-dict `:` qualified(type($arg_list))")]
public sealed partial class VaStartIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>("arg_list")] public partial Value ArgList { get; set; }
}
