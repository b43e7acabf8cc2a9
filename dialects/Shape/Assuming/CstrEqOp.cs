namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Asserts that shapes are equal: <c>shape.cstr_eq %a, %b : !shape.shape, !shape.shape</c>.</summary>
[Op("shape.cstr_eq", Syntax = "$shapes attr-dict `:` type($shapes)")]
public sealed partial class CstrEqOp : Operation, ICommutative
{
    [Operand<ShapeOrExtentTensor>] public partial OperandRange Shapes { get; }
    [Result<WitnessType>] public partial Value Result { get; }
}
