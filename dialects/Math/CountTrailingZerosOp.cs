using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>How many zero bits trail.</summary>
[Op("math.cttz")]
public sealed partial class CountTrailingZerosOp : IntegerUnaryOp, IFoldable
{
    /// <summary>Counts the trailing zeros of constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => BitFolding.Count(operands[0], Result.Type, static (bits, width) => bits.IsZero ? width : (long)System.Numerics.BigInteger.TrailingZeroCount(bits));
}
