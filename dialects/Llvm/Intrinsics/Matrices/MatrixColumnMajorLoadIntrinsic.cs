using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A matrix read column by column.</summary>
[Op("llvm.intr.matrix.column.major.load", Syntax = "$data `,` `<` `stride` `=` $stride `>` attr-dict `:` type($res) `from` qualified(type($data)) `stride` type($stride)")]
public sealed partial class MatrixColumnMajorLoadIntrinsic : IntrinsicOp
{
    [Operand<LlvmPointer>] public partial Value Data { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Stride { get; set; }
    [Attr<I1Attr>] public partial IntegerAttr IsVolatile { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Rows { get; set; }
    [Attr<I32Attr>] public partial IntegerAttr Columns { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }
}
