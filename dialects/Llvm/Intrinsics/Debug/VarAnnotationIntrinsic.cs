using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Something that a tool said of a variable.</summary>
[Op("llvm.intr.var.annotation")]
[TypesMatch("annotation", "fileName", "attr")]
public sealed partial class VarAnnotationIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Val { get; set; }
    [Operand<LlvmPointer>] public partial Value Annotation { get; set; }
    [Operand<LlvmPointer>] public partial Value FileName { get; set; }
    [Operand<I32>] public partial Value Line { get; set; }
    [Operand<LlvmPointer>] public partial Value Attr { get; set; }
}
