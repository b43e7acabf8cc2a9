namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An operation that computes each extent of its results, which have one shape.</summary>
public interface IReifyResultExtents : IReifyResultShapes
{
    /// <summary>Builds the extents, of which there are as many as the results have dimensions.</summary>
    /// <inheritdoc cref="IReifyResultShapes.ReifyResultShapes"/>
    MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands);

    Value[] IReifyResultShapes.ReifyResultShapes(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var all = new Value[((Operation)this).ResultCount];
        Array.Fill(all, shapes.FromExtents(ReifyResultExtents(shapes, operands)));
        return all;
    }
}
