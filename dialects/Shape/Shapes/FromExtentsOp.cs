namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A shape of extents that are given one by one: <c>shape.from_extents %a, %b : index, !shape.size</c>.</summary>
[Op("shape.from_extents", Syntax = "$extents attr-dict `:` type($extents)")]
public sealed partial class FromExtentsOp : Operation, IPure
{
    [Operand<SizeOrIndex>] public partial OperandRange Extents { get; }
    [Result<ShapeType>] public partial Value Shape { get; }
}
