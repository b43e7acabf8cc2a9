namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Layouts of a custom call: all or none, each a permutation of the dimensions of its tensor.</summary>
internal static class LayoutRules
{
    /// <summary>What is wrong with them; null for nothing.</summary>
    public static string? MistakeOf(CustomCallOp call)
    {
        if (call.OperandLayouts is null && call.ResultLayouts is null) return null;
        if (call.OperandLayouts is not { } operands || call.ResultLayouts is not { } results) return "Layout attributes should be specified for either both operands and results or none.";
        // The layouts of a single tuple are those of its elements.
        var outputs = call.ResultCount == 1 && call.GetResult(0).Type is TupleType tuple ? tuple.Elements.ToArray() : call.Results.Types();
        return MistakeOf("operand", call.Operands.Types(), operands) ?? MistakeOf("result", outputs, results);
    }

    private static string? MistakeOf(string what, IrType[] types, ArrayAttr layouts)
    {
        if (types.Length != layouts.Count) return $"Number of {what}s must match the number of {what} layouts, {types.Length} != {layouts.Count}";
        for (int i = 0; i < types.Length; i++)
            if (MistakeOf(what, i, types[i], (DenseElementsAttr)layouts[i]) is { } mistake) return mistake;
        return null;
    }

    private static string? MistakeOf(string what, int index, IrType type, DenseElementsAttr layout)
    {
        if (type is TupleType) return "Tuple types are not fully supported with layout constraints yet";
        if (type is not ShapedType shaped) return layout.Count == 0 ? null : $"Only tensor types can have non-empty layout: {what} #{index} of type '{type}' has layout {layout}";
        if (!shaped.HasRank) return null;
        int rank = shaped.Shape.Rank;
        bool isPermutation = layout.Count == rank && HloShapes.IsPermutation(layout.ToInt64Array(), rank);
        return isPermutation ? null : $"incorrect layout {layout} for type '{type}', layout must be a permutation of [0, {rank})";
    }
}
