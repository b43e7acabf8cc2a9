using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Elements in a row, read into the lanes that a mask picks.</summary>
[Op("llvm.intr.masked.expandload")]
public sealed partial class MaskedExpandLoadIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<LlvmMask>] public partial Value<VectorType> Mask { get; set; }
    [Operand<LlvmVector>] public partial Value<VectorType> Passthru { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }
}
