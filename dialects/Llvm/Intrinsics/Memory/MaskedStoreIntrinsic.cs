using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes the lanes that a mask picks.</summary>
[Op("llvm.intr.masked.store", Syntax = "$value `,` $data `,` $mask attr-dict `:` type($value) `,` type($mask) `into` qualified(type($data))")]
public sealed partial class MaskedStoreIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Value { get; set; }
    [Operand<LlvmPointer>] public partial Value Data { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Alignment { get; set; }
}
