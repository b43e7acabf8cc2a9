namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What operations on one dimension ask of it.</summary>
internal static class DimensionSizes
{
    /// <exception cref="TypeInferenceException">No tensor of that type has the dimension.</exception>
    public static void Check(TensorType operand, long dimension)
    {
        if (dimension < 0 || dimension >= operand.Rank) throw new TypeInferenceException($"requires dimension attribute in range [0, {operand.Rank}); found ({dimension})");
    }
}
