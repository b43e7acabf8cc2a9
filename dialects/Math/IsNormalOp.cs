using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>Whether it is neither zero, subnormal, infinite nor NaN.</summary>
[Op("math.isnormal")]
public sealed partial class IsNormalOp : FloatTestOp, IFoldable
{
    /// <summary>Answers for a constant number; those of vectors stay, as upstream leaves them.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0] is FloatAttr value ? IntegerAttr.Of(IsNormal(value.Value)) : FoldResult.None;

    private static bool IsNormal(FloatBits value)
    {
        if (!value.IsFinite || value.IsZero) return false;
        return value.Decompose().Significand >> (value.Format.Precision - 1) != UInt128.Zero;
    }
}
