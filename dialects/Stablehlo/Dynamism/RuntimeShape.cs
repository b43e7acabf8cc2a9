namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Shapes that a program computes.</summary>
internal static class RuntimeShape
{
    /// <summary>The shape that a tensor of rank 1 gives.</summary>
    public static Shape Of(EvaluationFrame frame, Value operand)
    {
        var extents = frame.GetIntegers(operand);
        foreach (long extent in extents)
            if (extent < 0) throw frame.Error($"has the shape [{string.Join(", ", extents)}], in which {extent} is negative");
        return Shape.Create(extents);
    }
}
