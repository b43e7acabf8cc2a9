using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector with another element: <c>llvm.insertelement %x, %v[%i : i32] : vector&lt;4xf32&gt;</c>.</summary>
[Op("llvm.insertelement", Syntax = "$value `,` $vector `[` $position `:` type($position) `]` attr-dict `:` type($vector)")]
[TypesMatch("vector", "res")]
[TypeFrom("value", "vector", nameof(ElementOf), Summary = "argument type matches vector element type")]
public sealed partial class InsertElementOp : Operation, IPure
{
    [Operand<LlvmVector>] public partial Value<VectorType> Vector { get; set; }
    [Operand<LlvmPrimitive>] public partial Value Value { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Position { get; set; }
    [Result<LlvmVector>] public partial Value<VectorType> Res { get; }

    private static IrType ElementOf(IrType vector) => ((VectorType)vector).ElementType;
}
