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
            if (StaticInformation.SourceOfForgetting(op.GetOperand(i)) is not { IsNull: false } source) continue;
            op.SetOperand(i, source);
            changed = true;
        }
        return changed ? FoldResult.InPlace : FoldResult.None;
    }
}
