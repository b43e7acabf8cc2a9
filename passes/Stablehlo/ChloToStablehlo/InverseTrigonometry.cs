using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Arc functions of floats, all by way of the angle of a point.</summary>
internal static class InverseTrigonometry
{
    /// <summary>atan2(√((1 - x) (1 + x)), x)</summary>
    public static Term Acos(Term x)
    {
        var one = x.Like(1.0);
        return ((one - x) * (one + x)).Sqrt().Atan2(x);
    }

    /// <summary>2 atan2(x, 1 + √((1 - x) (1 + x))): half the angle is accurate near ±1 too.</summary>
    public static Term Asin(Term x)
    {
        var one = x.Like(1.0);
        var half = x.Atan2(one + ((one - x) * (one + x)).Sqrt());
        return half + half;
    }

    /// <summary>atan2(x, 1)</summary>
    public static Term Atan(Term x) => x.Atan2(x.Like(1.0));
}
