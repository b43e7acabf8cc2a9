namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The number that exceptions of a type are known by.</summary>
[Op("llvm.intr.eh.typeid.for", Syntax = "$type_info attr-dict `:` functional-type(operands, results)")]
public sealed partial class EhTypeIdForIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>("type_info")] public partial Value TypeInfo { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
