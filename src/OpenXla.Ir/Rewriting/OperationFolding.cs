using System.Runtime.CompilerServices;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Rewriting;

/// <summary>Folds one operation: by its own <see cref="IFoldable"/>, then by its traits.</summary>
public static class OperationFolding
{
    private static readonly IrAttribute?[] NoConstants = new IrAttribute?[FewConstants.Length];

    /// <summary>The constant behind a value; null where it is none.</summary>
    public static IrAttribute? ConstantOf(Value value) =>
        value.Storage is { } storage && (storage._bits & ValueStorage.ConstantBit) != 0 ? ((IConstantLike)Unsafe.As<Operation>(storage)).ConstantValue : null;

    /// <summary>True where an operation can fold at all.</summary>
    internal static bool MayFold(Operation op) => op.Info.Is(OperationTraits.Foldable) || op.Info.Is(OperationTraits.Commutative);

    public static FoldResult Fold(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.OperandCount <= FewConstants.Length && !ReadsConstant(op))
            return op.Info.Is(OperationTraits.Foldable) ? FoldWithoutConstants(op) : FoldResult.None;
        return FoldWithConstants(op);
    }

    /// <summary>Whether an operand is a constant.</summary>
    internal static bool ReadsConstant(Operation op)
    {
        foreach (ref var slot in op.Slots)
            if (slot.Value is { } value && (value._bits & ValueStorage.ConstantBit) != 0) return true;
        return false;
    }

    /// <summary>Folds are tried on every operation, and nearly all read no constant.</summary>
    private static FoldResult FoldWithoutConstants(Operation op)
    {
        // The trait says that it is one.
        var result = Unsafe.As<IFoldable>(op).Fold(NoConstants.AsSpan(0, op.OperandCount));
        return !result.IsNone && !result.IsInPlace && GivesItself(op, result) ? FoldResult.None : result;
    }

    private static FoldResult FoldWithConstants(Operation op)
    {
        bool foldable = op.Info.Is(OperationTraits.Foldable);
        bool commutative = op.Info.Is(OperationTraits.Commutative);
        if (!foldable && !commutative) return FoldResult.None;
        var few = default(FewConstants);
        var constants = op.OperandCount <= FewConstants.Length ? few[..op.OperandCount] : new IrAttribute?[op.OperandCount];
        for (int i = 0; i < constants.Length; i++)
            if (ConstantOf(op.GetOperand(i)) is { } constant) constants[i] = constant;
        if (foldable)
        {
            var result = Unsafe.As<IFoldable>(op).Fold(constants);
            if (!result.IsNone && !result.IsInPlace) return GivesItself(op, result) ? FoldResult.None : result;
            if (result.IsInPlace)
            {
                if (commutative) MoveConstantsRight(op, constants);
                return result;
            }
        }
        return commutative && MoveConstantsRight(op, constants) ? FoldResult.InPlace : FoldResult.None;
    }

    /// <summary>In a graph region, and where control can't come, an operation may read its own result.</summary>
    private static bool GivesItself(Operation op, FoldResult result)
    {
        for (int i = 0; i < result.Count; i++)
            if (result[i].Attribute is null && result[i].Value.DefiningOp == op) return true;
        return false;
    }

    /// <summary><c>op(constant, x) ⇒ op(x, constant)</c></summary>
    private static bool MoveConstantsRight(Operation op, ReadOnlySpan<IrAttribute?> constants)
    {
        int firstConstant = 0;
        while (firstConstant < constants.Length && constants[firstConstant] is null) firstConstant++;
        int other = firstConstant;
        while (other < constants.Length && constants[other] is not null) other++;
        if (other >= constants.Length) return false;
        var sorted = new Value[constants.Length];
        int next = 0;
        for (int i = 0; i < sorted.Length; i++)
            if (constants[i] is null) sorted[next++] = op.GetOperand(i);
        for (int i = 0; i < sorted.Length; i++)
            if (constants[i] is not null) sorted[next++] = op.GetOperand(i);
        op.SetOperands(sorted);
        return true;
    }

    [InlineArray(Length)]
    private struct FewConstants
    {
        internal const int Length = 4;

        private IrAttribute? _first;
    }
}
