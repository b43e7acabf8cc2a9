using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Rewriting;

/// <summary>Folds one operation: by its own <see cref="IFoldable"/>, then by its traits.</summary>
public static class OperationFolding
{
    /// <summary>The constant behind a value; null where it is none.</summary>
    public static IrAttribute? ConstantOf(Value value) =>
        value.DefiningOp is { } op && op.Info.Is(OperationTraits.ConstantLike) ? ((IConstantLike)op).ConstantValue : null;

    /// <summary>True where an operation can fold at all.</summary>
    internal static bool MayFold(Operation op) => op.Info.Is(OperationTraits.Foldable) || op.Info.Is(OperationTraits.Commutative);

    public static FoldResult Fold(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        bool foldable = op.Info.Is(OperationTraits.Foldable);
        bool commutative = op.Info.Is(OperationTraits.Commutative);
        if (!foldable && !commutative) return FoldResult.None;
        var constants = new IrAttribute?[op.OperandCount];
        for (int i = 0; i < constants.Length; i++) constants[i] = ConstantOf(op.GetOperand(i));
        if (foldable)
        {
            var result = ((IFoldable)op).Fold(constants);
            if (!result.IsNone && !result.IsInPlace) return result;
            if (result.IsInPlace)
            {
                if (commutative) MoveConstantsRight(op, constants);
                return result;
            }
        }
        return commutative && MoveConstantsRight(op, constants) ? FoldResult.InPlace : FoldResult.None;
    }

    /// <summary><c>op(constant, x) ⇒ op(x, constant)</c></summary>
    private static bool MoveConstantsRight(Operation op, IrAttribute?[] constants)
    {
        int firstConstant = Array.FindIndex(constants, c => c is not null);
        if (firstConstant < 0 || Array.FindIndex(constants, firstConstant, c => c is null) < 0) return false;
        var operands = op.Operands.ToArray();
        var sorted = operands.Where((_, i) => constants[i] is null).Concat(operands.Where((_, i) => constants[i] is not null)).ToArray();
        op.SetOperands(sorted);
        return true;
    }
}
