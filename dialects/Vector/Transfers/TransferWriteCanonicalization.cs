namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes to tensors that later ones make superfluous.</summary>
internal static class TransferWriteCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<TransferWriteOp>(WriteAfterWrite);

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
}
