namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies a list of further arguments.</summary>
[Op("llvm.intr.vacopy", Syntax = "$src_list `to` $dest_list attr-dict `:` type(operands)")]
public sealed partial class VaCopyIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>("dest_list")] public partial Value DestList { get; set; }
    [Operand<LlvmPointer>("src_list")] public partial Value SrcList { get; set; }
}
