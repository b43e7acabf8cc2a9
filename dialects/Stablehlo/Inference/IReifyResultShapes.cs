namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>
/// An operation that builds what computes the shapes of its results, for passes and builders of programs whose shapes are dynamic:
/// <c>stablehlo.transpose %x, dims = [1, 0]</c> builds <c>tensor.from_elements (tensor.dim %x, 1), (tensor.dim %x, 0) : tensor&lt;2xindex></c>.
/// </summary>
public interface IReifyResultShapes
{
    /// <summary>Builds the shapes of all results, without the operation itself, which may be erased then.</summary>
    /// <param name="shapes">Where, and by which operations.</param>
    /// <param name="operands">What stands for the operation's operands: these themselves, or what a conversion has made of them.</param>
    /// <returns>A shape for each result.</returns>
    /// <exception cref="TypeInferenceException">The shapes can't be computed, and nothing was built; the message says why.</exception>
    Value[] ReifyResultShapes(ShapeBuilder shapes, ReadOnlySpan<Value> operands);
}
