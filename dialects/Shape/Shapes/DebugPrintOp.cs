namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Prints a shape or size and hands it on.</summary>
[Op("shape.debug_print")]
public sealed partial class DebugPrintOp : Operation
{
    [Operand<ShapeOrSize>] public partial Value Input { get; set; }
    [Result<ShapeOrSize>] public partial Value Output { get; }
}
