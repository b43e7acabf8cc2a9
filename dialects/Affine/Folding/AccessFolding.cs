namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>What accesses to memory share.</summary>
internal static class AccessFolding
{
    /// <summary><c>op(memref.cast %m) ⇒ op(%m)</c> for operands from <paramref name="first"/> on, where <c>%m</c> has a rank</summary>
    internal static FoldResult OfCasts(Operation op, int first = 0)
    {
        bool changed = false;
        for (int i = first; i < op.OperandCount; i++)
        {
            if (op.GetOperand(i).DefiningOp is not MemRef.CastOp { Source: { Type: MemRefType } source }) continue;
            op.SetOperand(i, source);
            changed = true;
        }
        return changed ? FoldResult.InPlace : FoldResult.None;
    }

    /// <summary>The simpler subscripts of an access; null where they are as simple as they can be.</summary>
    internal static OperandMap? Simplify(AffineMap map, OperandRange operands)
    {
        var simpler = new OperandMap(map, operands);
        simpler.Simplify();
        return simpler.Equals(map, operands) ? null : simpler;
    }
}
