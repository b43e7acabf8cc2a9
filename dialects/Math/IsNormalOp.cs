using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is neither zero, subnormal, infinite nor NaN.</summary>
[Op("math.isnormal")]
public sealed partial class IsNormalOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number, and for a splat of one.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Answer(operands[0], IsNormal);

    private static bool IsNormal(FloatBits value)
    {
        if (!value.IsFinite || value.IsZero) return false;
        return value.Decompose().Significand >> (value.Format.Precision - 1) != UInt128.Zero;
    }
}
