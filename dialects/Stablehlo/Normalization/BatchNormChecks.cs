namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What all batch normalizations ask of their operands, and which types they give.</summary>
internal static class BatchNormChecks
{
    /// <param name="state">The operation.</param>
    /// <param name="multi">The operands that have all dimensions.</param>
    /// <param name="single">The operands that have an element per feature.</param>
    /// <param name="statistics">How many results have an element per feature.</param>
    /// <exception cref="TypeInferenceException">The operands do not fit.</exception>
    public static void Infer(OperationState state, ReadOnlySpan<int> multi, ReadOnlySpan<int> single, int statistics)
    {
        RequireCompatible(state, multi, "expects multi-dimensional operands to have compatible shapes.");
        RequireCompatible(state, single, "expects single-dimensional operands to have compatible shapes.");
        var operand = state.TensorAt(multi[0]);
        long index = state.Int64("feature_index");
        // C1: 0 <= feature_index < rank(operand)
        if (index >= operand.Rank) throw new TypeInferenceException($"expects featureIndex to be smaller than the rank of multi-dimensional operands; got featureIndex {index}, and rank {operand.Rank}.");
        long features = operand.Shape[(int)index], size = state.TensorAt(single[0]).Shape[0];
        // The size of all that is per feature is dim(operand, feature_index)
        if (!HloShapes.AreCompatible(size, features))
            throw new TypeInferenceException($"expects the size of single-dimensional operands to be compatible with feature count, but the size of single-dimensional operands is {Text(size)} and the feature count is {Text(features)}.");
        state.AddResultTypes(operand);
        var statistic = Extent.ToType([Extent.Of(operand)[index]], operand.ElementType, operand.Encoding, hasBounds: true);
        for (int i = 0; i < statistics; i++) state.AddResultTypes(statistic);
    }

    private static void RequireCompatible(OperationState state, ReadOnlySpan<int> operands, string message)
    {
        foreach (int operand in operands)
            if (!ISameOperandsAndResultShape.AreCompatible(state.TensorAt(operand), state.TensorAt(operands[0]))) throw new TypeInferenceException(message);
    }

    private static string Text(long extent) => extent == Shape.Dynamic ? "?" : HloShapes.RawText(extent);
}
