using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes the lanes that a mask picks in a row.</summary>
[Op("llvm.intr.masked.compressstore")]
public sealed partial class MaskedCompressStoreIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Value { get; set; }
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
}
