using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Finds out whether masks let everything or nothing through.</summary>
internal static class MaskFormats
{
    internal static MaskFormat Of(Value mask) => mask.DefiningOp switch
    {
        ConstantOp { Value: DenseElementsAttr elements } => OfElements(elements),
        ConstantMaskOp constant => OfSizes(constant.MaskDimSizes.Span, constant.Result.Type.Shape),
        // One that is all true has only constant bounds and becomes a constant mask by itself.
        CreateMaskOp created => HasEmptyBound(created) ? MaskFormat.AllFalse : MaskFormat.Unknown,
        _ => MaskFormat.Unknown,
    };

    private static MaskFormat OfElements(DenseElementsAttr elements)
    {
        if (elements.ElementType is not IntegerType { Width: 1 } || elements.Count == 0) return MaskFormat.Unknown;
        if (!elements.Data.ContainsAnyExcept((byte)0)) return MaskFormat.AllFalse;
        return elements.Data.Contains((byte)0) ? MaskFormat.Unknown : MaskFormat.AllTrue;
    }

    private static MaskFormat OfSizes(ReadOnlySpan<long> sizes, Shape shape)
    {
        var (all, none) = (true, true);
        for (int i = 0; i < sizes.Length; i++)
        {
            all &= sizes[i] >= (shape.Rank == 0 ? 1 : shape[i]);
            none &= sizes[i] <= 0;
        }
        return all ? MaskFormat.AllTrue : none ? MaskFormat.AllFalse : MaskFormat.Unknown;
    }

    private static bool HasEmptyBound(CreateMaskOp mask)
    {
        foreach (var bound in mask.Bounds)
            if (OperationFolding.ConstantOf(bound) is IntegerAttr { Int64: <= 0 }) return true;
        return false;
    }
}
