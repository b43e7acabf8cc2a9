namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>Whatever takes elements of a splat and adds none gives a splat.</summary>
public static class SplatReshape
{
    /// <summary><c>dense&lt;1> : tensor&lt;4xi32> ⇒ dense&lt;1> : tensor&lt;2x2xi32></c></summary>
    /// <param name="source">The constant; null for none.</param>
    /// <param name="type">The type of the result.</param>
    public static FoldResult Fold(IrAttribute? source, IrType type) =>
        source is DenseElementsAttr { IsSplat: true } splat && type is TensorType target && HasCount(target) ? DenseElementsAttr.Splat(target, splat.SplatValue) : FoldResult.None;

    /// <summary>Whether the extents are known, and there are not more elements than can be counted.</summary>
    internal static bool HasCount(TensorType type)
    {
        if (!type.HasStaticShape) return false;
        Int128 product = 1;
        foreach (long extent in type.Shape)
        {
            if (extent == 0) return true;
            if (product <= long.MaxValue) product *= extent;
        }
        return product <= long.MaxValue;
    }
}
