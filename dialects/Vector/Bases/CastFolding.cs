using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Operands that were cast to types that tell less: the operation reads what was cast.</summary>
internal static class CastFolding
{
    /// <summary><c>op(tensor.cast %t) ⇒ op(%t)</c>, where the cast only forgets extents</summary>
    internal static FoldResult OfTensors(Operation op)
    {
        bool changed = false;
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (op.GetOperand(i).DefiningOp is not CastOp { Source: { Type: TensorType } source } cast || !Forgets((TensorType)source.Type, cast.Dest.Type)) continue;
            op.SetOperand(i, source);
            changed = true;
        }
        return changed ? FoldResult.InPlace : FoldResult.None;
    }

    private static bool Forgets(TensorType from, IrType target)
    {
        if (target is not TensorType to || !Equals(from.Encoding, to.Encoding) || from.Rank != to.Rank) return false;
        for (int i = 0; i < from.Rank; i++)
            if (from.Shape.IsDynamic(i) && !to.Shape.IsDynamic(i)) return false;
        return true;
    }
}
