using System.Numerics;

namespace OpenXla.Ir.Dialects.Arith.Folding;

/// <summary>Shifts of constants. A shift by the width or more is poison, which may become any number.</summary>
internal static class Shifts
{
    /// <summary>Shifts where the last amount is less than the width, as upstream decides; other elements are then shifted by the width at most.</summary>
    /// <param name="operands">The numbers and the amounts.</param>
    /// <param name="shift">Given a number, an amount and the width.</param>
    internal static IrAttribute? Fold(ReadOnlySpan<IrAttribute?> operands, Func<BigInteger, int, int, BigInteger> shift)
    {
        if (operands is not [IntegerAttr or DenseElementsAttr, IntegerAttr or DenseElementsAttr]) return null;
        var last = operands[1] switch
        {
            IntegerAttr scalar => scalar,
            DenseElementsAttr { Count: > 0, ElementType: IntegerType or IndexType } elements => elements[elements.Count - 1] as IntegerAttr,
            _ => null,
        };
        if (last is null || Amount(last.Value, IntegerFolding.Width(last.Type)) == IntegerFolding.Width(last.Type)) return null;
        return OfAmounts(operands, shift);
    }

    private static IrAttribute? OfAmounts(ReadOnlySpan<IrAttribute?> operands, Func<BigInteger, int, int, BigInteger> shift) =>
        IntegerFolding.Binary(operands, (a, b, width) => shift(a, Amount(b, width), width));

    /// <summary>The amount, at most the width.</summary>
    private static int Amount(BigInteger amount, int width) => amount.Sign < 0 || amount >= width ? width : (int)amount;
}
