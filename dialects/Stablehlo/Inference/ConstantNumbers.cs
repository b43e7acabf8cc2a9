using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Operands that are known already: shapes and sizes that a constant gives.</summary>
internal static class ConstantNumbers
{
    /// <summary>No shape has so many dimensions.</summary>
    private const long Limit = 1 << 16;

    /// <summary>The integers of a constant; null for any other value.</summary>
    public static long[]? Of(Value value)
    {
        if (OperationFolding.ConstantOf(value) is not DenseElementsAttr { ElementType: IntegerType or IndexType, Count: <= Limit } constant) return null;
        var numbers = new long[constant.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = constant.GetInt64(i);
        return numbers;
    }

    /// <summary>What is wrong with a result type, where the shape that it has is known; null for nothing.</summary>
    public static string? MistakeOfShape(Value shape, TensorType result)
    {
        if (Of(shape) is not { } extents) return null;
        bool fits = Array.TrueForAll(extents, static e => e >= 0) && HloTypes.AreCompatible(new TensorType(Shape.Create(extents), result.ElementType), result);
        return fits ? null : $"output shape [{string.Join(", ", extents)}] is incompatible with return type of operation '{result}'";
    }
}
