namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>An operation whose result's shape follows from the rest of it, but not the elements, which may be wider than those of its operands.</summary>
public interface IInferResultShape
{
    /// <summary>The extents of the only result; null where they depend on values that are not known.</summary>
    /// <exception cref="TypeInferenceException">The operands allow no result; the message says why.</exception>
    Shape? InferResultShape();

    /// <summary>The bounds of what the shape leaves open; null where none is known.</summary>
    BoundsAttr? InferResultBounds() => null;
}
