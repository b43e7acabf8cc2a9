using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>All operands and results have compatible shapes; their element types may differ.</summary>
public interface ISameOperandsAndResultShape : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        if (op.OperandCount == 0) return;
        var expected = op.GetOperand(0).Type;
        foreach (var operand in op.Operands)
            if (!AreCompatible(operand.Type, expected))
            {
                verifier.Error(op, "requires the same shape for all operands and results");
                return;
            }
        foreach (var result in op.Results)
            if (!AreCompatible(result.Type, expected))
            {
                verifier.Error(op, "requires the same shape for all operands and results");
                return;
            }
    }

    /// <summary>True where both are scalars, or shaped with extents that agree or are dynamic on one side, and vectors scale in the same ones.</summary>
    static bool AreCompatible(IrType left, IrType right)
    {
        if (left is not ShapedType a || right is not ShapedType b) return left is not ShapedType && right is not ShapedType;
        if (!a.HasRank || !b.HasRank) return true;
        if (a.Rank != b.Rank) return false;
        if (a is VectorType first && b is VectorType second && (first.IsScalable || second.IsScalable) && first.Scalable != second.Scalable) return false;
        for (int i = 0; i < a.Rank; i++)
            if (a.Shape[i] != b.Shape[i] && a.Shape[i] != Shape.Dynamic && b.Shape[i] != Shape.Dynamic) return false;
        return true;
    }
}
