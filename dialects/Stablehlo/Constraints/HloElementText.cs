namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What the messages of constraints call the kinds of elements.</summary>
internal static class HloElementText
{
    private static readonly (HloElementKinds Kinds, string Text)[] Names =
    [
        (HloElementKinds.Float, "4/6/8/16/32/64-bit float"),
        (HloElementKinds.Predicate, "bool"),
        (HloElementKinds.Integer, "2/4/8/16/32/64-bit integer"),
        (HloElementKinds.SignedInteger, "2/4/8/16/32/64-bit signless integer"),
        (HloElementKinds.Complex, "complex type with 32/64-bit float elements"),
        (HloElementKinds.Quantized, "per-tensor integer quantized"),
        (HloElementKinds.PerAxisQuantized, "per-axis integer quantized"),
    ];

    /// <summary>All that tensors have, as messages list them.</summary>
    public static ReadOnlySpan<HloElementKinds> All =>
        [HloElementKinds.Float, HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Complex, HloElementKinds.Quantized, HloElementKinds.PerAxisQuantized];

    /// <param name="container">As <c>ranked tensor</c>.</param>
    /// <param name="kinds">The kinds in the order in which to tell them.</param>
    public static string Of(string container, params ReadOnlySpan<HloElementKinds> kinds)
    {
        var names = new List<string>();
        foreach (var kind in kinds) names.Add(Array.Find(Names, n => n.Kinds == kind).Text);
        return $"{container} of {string.Join(" or ", names)} values";
    }
}
