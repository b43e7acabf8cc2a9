namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An element of a vector: <c>llvm.extractelement %v[%i : i32] : vector&lt;4xf32&gt;</c>.</summary>
[Op("llvm.extractelement", Syntax = "$vector `[` $position `:` type($position) `]` attr-dict `:` type($vector)")]
[TypeFrom("res", "vector", nameof(ElementOf), Summary = "result type matches vector element type")]
public sealed partial class ExtractElementOp : Operation, IPure
{
    [Operand] public partial Value<VectorType> Vector { get; set; }
    [Operand<LlvmIntegerLike>] public partial Value Position { get; set; }
    [Result] public partial Value Res { get; }

    private static IrType ElementOf(IrType vector) => ((VectorType)vector).ElementType;
}
