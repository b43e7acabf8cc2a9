using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes to tensors that later ones make superfluous.</summary>
internal static class TransferWriteCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<TransferWriteOp>(WriteAfterWrite).Add<InsertSliceOp>(SwapExtractSlice);

    /// <summary><c>transfer_write %b, (transfer_write %a, %t[%i])[%i] ⇒ transfer_write %b, %t[%i]</c>, past writes to other places</summary>
    private static bool WriteAfterWrite(TransferWriteOp op, PatternRewriter rewriter)
    {
        if (op.Base.Type is not TensorType) return rewriter.NoMatch(op, $"memory may be read in between");
        var changed = op;
        for (var before = op.Base.DefiningOp as TransferWriteOp; before is not null; before = before.Base.DefiningOp as TransferWriteOp)
        {
            if (IsOverwrittenBy(before, op)) return rewriter.Modify(changed, () => changed.Base = before.Base);
            if (!TransferFolding.AreDisjoint(before, op) || !before.GetResult(0).HasOneUse) break;
            changed = before;
        }
        return rewriter.NoMatch(op, $"no earlier write is to the same place");
    }

    private static bool IsOverwrittenBy(TransferWriteOp before, TransferWriteOp op) =>
        TransferFolding.HaveSameIndices(before, op) && (before.Mask is { } mask ? op.Mask is { } other && other == mask : op.Mask is null)
        && before.TransferredType.Equals(op.TransferredType) && before.PermutationMap.Equals(op.PermutationMap);

    /// <summary>
    /// <c>insert_slice (extract_slice (transfer_write %v, %init[0])[0] [%n]) into %t[%i] [%n] ⇒ insert_slice (transfer_write %v, (extract_slice %t[%i] [%n])[0]) into %t[%i] [%n]</c>,
    /// where all of <c>%init</c> is written: then all three work on one slice of <c>%t</c>
    /// </summary>
    private static bool SwapExtractSlice(InsertSliceOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not ExtractSliceOp extract || !extract.Result.HasOneUse) return rewriter.NoMatch(op, $"the source is no slice, or has other readers");
        if (extract.Source.DefiningOp is not TransferWriteOp write || !write.GetResult(0).HasOneUse) return rewriter.NoMatch(op, $"the slice is not of what was just written");
        if (!HasUnitStride(op.StaticStrides) || !HasUnitStride(extract.StaticStrides)) return rewriter.NoMatch(op, $"the strides are not one");
        var map = write.PermutationMap.Map;
        if (op.Source.Type.Rank != map.Results.Length || extract.Source.Type.Rank != extract.Result.Type.Rank || op.Dest.Type.Rank != op.Source.Type.Rank) return rewriter.NoMatch(op, $"dimensions are dropped");
        foreach (long offset in extract.StaticOffsets.ToInt64Array())
            if (offset != 0) return rewriter.NoMatch(op, $"the slice does not start at zero");
        if (!TransferFolding.AllIndicesAreZero(write)) return rewriter.NoMatch(op, $"the write does not start at zero");
        if (!op.StaticSizes.Equals(extract.StaticSizes) || !AreEqual(op.Sizes, extract.Sizes)) return rewriter.NoMatch(op, $"the sizes differ");
        var written = (TensorType)write.Base.Type;
        if (write.Mask is not null || write.TransferredType.IsScalable) return rewriter.NoMatch(op, $"not all of the tensor may be written");
        for (int i = 0; i < map.Results.Length; i++)
            if (map.Results[i] is not AffineDimExpr { Position: var dimension } || written.Shape[dimension] != write.TransferredType.Shape[i]) return rewriter.NoMatch(op, $"not all of the tensor is written");
        var slice = ExtractSliceOp.Create(rewriter, op.Source.Type, op.Dest, op.Offsets, op.Sizes, op.Strides, op.StaticOffsets, op.StaticSizes, op.StaticStrides);
        var inBounds = ArrayAttr.Of(Enumerable.Repeat((IrAttribute)IntegerAttr.False, map.Results.Length));
        var moved = TransferWriteOp.Create(rewriter, write.ValueToStore, slice.Result, write.Indices, write.PermutationMap, inBounds, slice.Result.Type);
        return rewriter.Modify(op, () => op.Source = moved.GetResult(0));
    }

    private static bool HasUnitStride(DenseArrayAttr strides)
    {
        for (int i = 0; i < strides.Count; i++)
            if (strides.GetInt64(i) != 1) return false;
        return true;
    }

    private static bool AreEqual(OperandRange left, OperandRange right)
    {
        if (left.Count != right.Count) return false;
        for (int i = 0; i < left.Count; i++)
            if (left[i] != right[i]) return false;
        return true;
    }
}
