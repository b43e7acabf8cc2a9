using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Dialects.Math.Folding;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Math;

/// <summary>The angle of the point (rhs, lhs).</summary>
[Op("math.atan2")]
public sealed partial class Atan2Op : FloatBinaryOp, IFoldable
{
    /// <summary>Computes constants of 32 and 64 bits; the origin has no angle, which is NaN in every format.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => FloatFolding.Binary(operands, Angle);

    private static FloatBits? Angle(FloatBits y, FloatBits x)
    {
        if (y.IsZero && x.IsZero) return y.Format.HasNaN ? y.Format.NaN() : null;
        return RealFolding.Compute(y, x, System.Math.Atan2, MathF.Atan2);
    }
}
