namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An operation with an operand that is the result's shape, as a list of numbers.</summary>
public interface IHasShapeOperand : IReifyResultShapes
{
    /// <summary>Which operand is the shape.</summary>
    int ShapeOperand { get; }

    Value[] IReifyResultShapes.ReifyResultShapes(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        return [shapes.FromNumbers(operands[ShapeOperand])];
    }
}
