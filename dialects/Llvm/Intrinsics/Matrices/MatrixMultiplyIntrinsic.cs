using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The product of two matrices.</summary>
[Op("llvm.intr.matrix.multiply", Syntax = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($res)")]
public sealed partial class MatrixMultiplyIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Lhs { get; set; }
    [Operand<LlvmVector>] public partial Value<VectorType> Rhs { get; set; }
    [Attr<I32Attr>("lhs_rows")] public partial IntegerAttr LhsRows { get; set; }
    [Attr<I32Attr>("lhs_columns")] public partial IntegerAttr LhsColumns { get; set; }
    [Attr<I32Attr>("rhs_columns")] public partial IntegerAttr RhsColumns { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }
}
