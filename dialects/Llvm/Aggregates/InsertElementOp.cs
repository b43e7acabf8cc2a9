namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector with another element: <c>llvm.insertelement %x, %v[%i : i32] : vector&lt;4xf32&gt;</c>.</summary>
[Op("llvm.insertelement", Syntax = "$value `,` $vector `[` $position `:` type($position) `]` attr-dict `:` type($vector)")]
[TypesMatch("vector", "res")]
[TypeFrom("value", "vector", nameof(ElementOf), Summary = "argument type matches vector element type")]
public sealed partial class InsertElementOp : Operation, IPure
{
    [Operand] public partial Value<VectorType> Vector { get; set; }
    [Operand] public partial Value Value { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value Position { get; set; }
    [Result] public partial Value Res { get; }

    private static IrType ElementOf(IrType vector) => ((VectorType)vector).ElementType;
}
