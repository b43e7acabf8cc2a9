namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Accesses under masks that let everything or nothing through.</summary>
internal static class MaskedAccess
{
    /// <summary><c>maskedload %m[%i], dense&lt;true&gt;, %p ⇒ load %m[%i]</c>, <c>maskedload %m[%i], dense&lt;false&gt;, %p ⇒ %p</c></summary>
    internal static bool SimplifyLoad<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : MaskedLoadBaseOp => MaskFormats.Of(op.Mask) switch
        {
            MaskFormat.AllTrue => rewriter.Replace(op, LoadOp.Create(rewriter, op.Result.Type, op.Base, op.Indices)),
            MaskFormat.AllFalse => rewriter.Replace(op, op.PassThru),
            _ => rewriter.NoMatch(op, $"the mask is not all true or all false"),
        };

    /// <summary><c>maskedstore %m[%i], dense&lt;true&gt;, %v ⇒ store %v, %m[%i]</c>; with all false nothing is stored</summary>
    internal static bool SimplifyStore<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : MaskedStoreBaseOp
    {
        switch (MaskFormats.Of(op.Mask))
        {
            case MaskFormat.AllTrue:
                StoreOp.Create(rewriter, op.ValueToStore, op.Base, op.Indices);
                return rewriter.Erase(op);
            case MaskFormat.AllFalse:
                return rewriter.Erase(op);
            default:
                return rewriter.NoMatch(op, $"the mask is not all true or all false");
        }
    }

    /// <summary>Whether a vector counts from 0 up by ones.</summary>
    internal static bool IsContiguous(Value<VectorType> indices)
    {
        if (indices.Type is not { Rank: 1, IsScalable: false }) return false;
        if (indices.DefiningOp is StepOp) return true;
        if (OperationFolding.ConstantOf(indices) is not DenseElementsAttr { ElementType: IntegerType or IndexType } elements) return false;
        for (int i = 0; i < elements.Count; i++)
            if (elements.GetInt64(i) != i) return false;
        return true;
    }
}
