using OpenXla.Ir.Dialects.Math.Folding;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>How many bits are one.</summary>
[Op("math.ctpop")]
public sealed partial class CtPopOp : IntegerUnaryOp, IFoldable
{
    /// <summary>Counts the ones of constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => BitFolding.Count(operands[0], Result.Type, static (bits, width) => (long)System.Numerics.BigInteger.PopCount(bits));
}
