using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An element of a vector: <c>llvm.extractelement %v[%i : i32] : vector&lt;4xf32&gt;</c>.</summary>
[Op("llvm.extractelement", Syntax = "$vector `[` $position `:` type($position) `]` attr-dict `:` type($vector)")]
[TypeFrom("res", "vector", nameof(ElementOf), Summary = "result type matches vector element type")]
public sealed partial class ExtractElementOp : Operation, IPure
{
    [Operand<LlvmVector>] public partial Value<VectorType> Vector { get; set; }
    [Operand<AnySignlessInteger>] public partial Value<IntegerType> Position { get; set; }
    [Result<LlvmCompatible>] public partial Value Res { get; }

    private static IrType ElementOf(IrType vector) => ((VectorType)vector).ElementType;
}
