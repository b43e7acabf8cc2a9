namespace OpenXla.Ir.Dialects.Vector;

/// <summary>The rules that reads and writes share, in upstream's words.</summary>
internal static class TransferVerification
{
    internal static string? FindMistake<TOp>(TOp op, ShapedType shaped)
        where TOp : Operation, ITransfer
    {
        if (op.HasAttribute("masked")) return "masked attribute has been removed. Use in_bounds instead.";
        if (shaped is not (MemRefType or TensorType)) return "requires source to be a memref or ranked tensor type";
        var (vector, map) = (op.TransferredType, op.PermutationMap.Map);
        if ((shaped.ElementType is VectorType element ? FindVectorMistake(op, element, map) : FindScalarMistake(shaped.ElementType, vector, map)) is { } mistake) return mistake;
        if (map.SymbolCount != 0) return "requires permutation_map without symbols";
        if (map.InputCount != shaped.Rank) return "requires a permutation_map with input dims of the same rank as the source type";
        if (op.Mask is { } mask && TransferTypes.MaskOf(vector, map) is { } inferred && !mask.Type.Equals(inferred))
            return $"inferred mask type ('{inferred}') and mask operand type ('{mask.Type}') don't match";
        return map.Results.Length != op.InBounds.Count
            ? $"expects the in_bounds attr of same rank as permutation_map results: {op.PermutationMap} vs inBounds of size: {op.InBounds.Count}"
            : null;
    }

    private static string? FindVectorMistake(ITransfer op, VectorType element, AffineMap map)
    {
        if (VectorTypes.MinorBits(element) is { } from && VectorTypes.MinorBits(op.TransferredType) is { } to && (from == 0 || to % from != 0))
            return "requires the bitwidth of the minor 1-D vector to be an integral multiple of the bitwidth of the minor 1-D vector of the source";
        if (element.Rank > op.TransferredType.Rank) return "requires source vector element and vector result ranks to match.";
        if (map.Results.Length != op.TransferredType.Rank - element.Rank) return "requires a permutation_map with result dims of the same rank as the vector type";
        return op.Mask is null ? null : "does not support masks with vector element type";
    }

    private static string? FindScalarMistake(IrType element, VectorType vector, AffineMap map)
    {
        if (VectorTypes.MinorBits(vector) is { } bits && VectorTypes.BitsOf(element) is > 0 and var size && bits % size != 0)
            return "requires the bitwidth of the minor 1-D vector to be an integral multiple of the bitwidth of the source element type";
        return map.Results.Length == vector.Rank ? null : "requires a permutation_map with result dims of the same rank as the vector type";
    }

    internal static string? FindMapMistake(AffineMap map)
    {
        var seen = new bool[map.DimCount];
        foreach (var result in map.Results)
        {
            if (result.IsConstant(0)) continue;
            if (result is not AffineDimExpr { Position: var position })
                return "requires a projected permutation_map (at most one dim or the zero constant can appear in each result)";
            if (seen[position]) return "requires a permutation_map that is a permutation (found one dim used more than once)";
            seen[position] = true;
        }
        return null;
    }
}
