using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Memory that was cast to a type that tells less: the operation works on what was cast.</summary>
internal static class CastFolding
{
    /// <summary><c>op(memref.cast %m) ⇒ op(%m)</c>, where <c>%m</c> has a rank</summary>
    internal static FoldResult OfMemRefs(Operation op)
    {
        bool changed = false;
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (op.GetOperand(i).DefiningOp is not CastOp { Source: { Type: MemRefType } source }) continue;
            op.SetOperand(i, source);
            changed = true;
        }
        return changed ? FoldResult.InPlace : FoldResult.None;
    }
}
