using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer that a tool said something of.</summary>
[Op("llvm.intr.annotation")]
[TypesMatch("res", "integer")]
[TypesMatch("annotation", "fileName")]
public sealed partial class AnnotationIntrinsic : IntrinsicOp
{
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Integer { get; set; }
    [Operand<LlvmPointer>] public partial Value Annotation { get; set; }
    [Operand<LlvmPointer>] public partial Value FileName { get; set; }
    [Operand<I32>] public partial Value Line { get; set; }
    [Result<AnySignlessInteger>] public partial Value<IntegerType> Res { get; }
}
