using System.Numerics;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Folds that all pure operations share.</summary>
public static class ConstantFolding
{
    /// <summary>Tensors with more elements than this stay operations, unless all are the same: folding them makes programs larger, not faster.</summary>
    public const long ElementLimit = 65536;

    /// <summary>The results of an op whose operands are all constants.</summary>
    public static FoldResult Fold(Operation op, ReadOnlySpan<IrAttribute?> operands)
    {
        if (!ConstantEvaluator.TryEvaluate(op, operands, ElementLimit, out var results)) return FoldResult.None;
        if (results.Length == 1) return results[0];
        var all = new OpFoldResult[results.Length];
        for (int i = 0; i < all.Length; i++) all[i] = results[i];
        return FoldResult.Of(all);
    }

    /// <summary>The elements of a constant; null for anything else, and for quantized elements, of which a constant says how they are stored.</summary>
    public static DenseElementsAttr? ElementsOf(Value value) => OperationFolding.ConstantOf(value) is DenseElementsAttr constant && constant.Type.Equals(value.Type) ? constant : null;

    /// <summary>True for a constant of integers or truth values that are all the same number; -1 stands for all bits.</summary>
    public static bool IsIntegerSplat(IrAttribute? attribute, long value)
    {
        if (attribute is not DenseElementsAttr { IsSplat: true, ElementType: IntegerType type, SplatValue: IntegerAttr splat }) return false;
        return type.Wrap(splat.Value) == type.Wrap(value);
    }

    /// <summary>The numbers of a constant of integers or indices, such as a shape, saturated to 64 bits; null for anything else.</summary>
    public static long[]? IntegersOf(Value value)
    {
        if (OperationFolding.ConstantOf(value) is not DenseElementsAttr { ElementType: IntegerType or IndexType } dense || dense.Count > 1024) return null;
        var numbers = new long[dense.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = (long)BigInteger.Clamp(((IntegerAttr)dense[i]).Value, long.MinValue, long.MaxValue);
        return numbers;
    }

    /// <summary>The truth value of a constant that is the same everywhere; null for anything else.</summary>
    public static bool? TruthOf(IrAttribute? attribute) =>
        attribute is DenseElementsAttr { IsSplat: true } dense && HloElements.IsPredicate(dense.ElementType) ? dense.GetInt64(0) != 0 : null;
}
