using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes a matrix column by column.</summary>
[Op("llvm.intr.matrix.column.major.store", Syntax = "$matrix `,` $data `,` `<` `stride` `=` $stride `>` attr-dict `:` type($matrix) `to` qualified(type($data)) `stride` type($stride)")]
public sealed partial class MatrixColumnMajorStoreIntrinsic : IntrinsicOp
{
    [Operand<LlvmVector>] public partial Value<VectorType> Matrix { get; set; }
    [Operand<LlvmPointer>] public partial Value Data { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Stride { get; set; }
    [Attr<I1Attr>] public partial IntegerAttr IsVolatile { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Rows { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Columns { get; set; }
}
