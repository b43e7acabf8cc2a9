namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Shapes and sizes that a program computes.</summary>
internal static class RuntimeShape
{
    /// <summary>The numbers of a tensor of rank 1.</summary>
    public static long[] Numbers(EvaluationFrame frame, Value operand)
    {
        var tensor = frame.Get(operand);
        var numbers = new long[tensor.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = tensor.GetInt64(i);
        return numbers;
    }

    /// <summary>The shape that a tensor of rank 1 gives.</summary>
    public static Shape Of(EvaluationFrame frame, Value operand)
    {
        var extents = Numbers(frame, operand);
        foreach (long extent in extents)
            if (extent < 0) throw frame.Error($"has the shape [{string.Join(", ", extents)}], in which {extent} is negative");
        return Shape.Create(extents);
    }
}
