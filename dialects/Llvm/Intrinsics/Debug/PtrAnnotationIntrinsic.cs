using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer that a tool said something of.</summary>
[Op("llvm.intr.ptr.annotation")]
[TypesMatch("res", "ptr")]
[TypesMatch("annotation", "fileName", "attr")]
public sealed partial class PtrAnnotationIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Ptr { get; set; }
    [Operand<LlvmPointer>] public partial Value Annotation { get; set; }
    [Operand<LlvmPointer>] public partial Value FileName { get; set; }
    [Operand<I32>] public partial Value Line { get; set; }
    [Operand<LlvmPointer>] public partial Value Attr { get; set; }
    [Result<LlvmPointer>] public partial Value Res { get; }
}
