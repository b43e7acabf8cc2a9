namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An operation whose result has the shape of an operand.</summary>
public interface IHasShapeOfOperand : IReifyResultShapes
{
    /// <summary>Which operand has the result's shape in any case, where others may be scalars.</summary>
    int ShapedOperand => 0;

    Value[] IReifyResultShapes.ReifyResultShapes(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        return [shapes.Of(operands[ShapedOperand])];
    }
}
