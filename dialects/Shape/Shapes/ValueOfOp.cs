namespace OpenXla.Ir.Dialects.Shape;

/// <summary>The value that stands together with its shape: <c>shape.value_of %v : tensor&lt;?xf32></c>.</summary>
[Op("shape.value_of", Syntax = "$arg attr-dict `:` type($result)")]
public sealed partial class ValueOfOp : Operation, IPure
{
    [Operand<ValueShapeType>] public partial Value Arg { get; set; }
    [Result<AnyShaped>] public partial Value Result { get; }
}
