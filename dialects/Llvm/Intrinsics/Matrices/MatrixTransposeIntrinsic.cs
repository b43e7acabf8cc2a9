using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A matrix with rows and columns exchanged.</summary>
[Op("llvm.intr.matrix.transpose", Syntax = "$matrix attr-dict `:` type($matrix) `into` type($res)")]
public sealed partial class MatrixTransposeIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Matrix { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Rows { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Columns { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }
}
