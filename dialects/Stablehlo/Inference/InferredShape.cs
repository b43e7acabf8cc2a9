namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Holds the shape that follows from an operation against the one that is written.</summary>
internal static class InferredShape
{
    /// <summary>Why the operands allow no result, or not this one; null where they allow it, or the shape is not known.</summary>
    public static string? MistakeOf(IInferResultShape op, TensorType result)
    {
        try
        {
            return op.InferResultShape() is { } shape && !HloShapes.AreCompatible(shape.Span, result.Shape.Span)
                ? $"inferred shape '{HloShapes.Text(shape.Span)}' is incompatible with return type of operation '{result}'"
                : null;
        }
        catch (TypeInferenceException mistake)
        {
            return mistake.Message;
        }
    }
}
