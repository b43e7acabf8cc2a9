namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Ends a list of further arguments.</summary>
[Op("llvm.intr.vaend", Syntax = "$arg_list attr-dict `:` qualified(type($arg_list))")]
public sealed partial class VaEndIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>("arg_list")] public partial Value ArgList { get; set; }
}
