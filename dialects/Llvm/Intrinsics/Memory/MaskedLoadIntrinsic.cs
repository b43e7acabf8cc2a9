using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The lanes that a mask picks, read from memory; the others from a vector.</summary>
[Op("llvm.intr.masked.load", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class MaskedLoadIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Data { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<LlvmVector>("pass_thru")] public partial Value<VectorType>? PassThrough { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Alignment { get; set; }
    [Attr] public partial bool Nontemporal { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }
}
