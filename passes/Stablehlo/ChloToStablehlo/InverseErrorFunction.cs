using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The inverse of the error function, by M. Giles, "Approximating the erfinv function", 2010.</summary>
/// <remarks>x P(w), where w = -log(1 - x²) and P is a polynomial for the middle and another, of √w, for each tail; ±∞ at ±1.</remarks>
internal static class InverseErrorFunction
{
    public static Term Formula(Term x)
    {
        // log1p is accurate near zero, where 1 - x² is not.
        var w = -(x * -x).Log1p();
        var p = x.Float.Width > 32 ? Wide(w) : Narrow(w);
        var value = p * x;
        return x.Abs().Is(1).Select(x * double.PositiveInfinity, value);
    }

    private static Term Narrow(Term w)
    {
        var isMiddle = w < 5;
        w = isMiddle.Select(w - 2.5, w.Sqrt() - 3);
        var p = Coefficient(0);
        for (int i = 1; i < NarrowMiddle.Length; i++) p = Coefficient(i) + (p * w);
        return p;

        Term Coefficient(int i) => isMiddle.Select(w.Like(NarrowMiddle[i]), w.Like(NarrowTail[i]));
    }

    /// <summary>All three polynomials at once: each step has its coefficient for the range that w is in, and the shorter ones end earlier.</summary>
    private static Term Wide(Term w)
    {
        var (isMiddle, isTail) = (w < 6.25, w < 16);
        var root = w.Sqrt();
        var place = isMiddle.Select(w - 3.125, root - isTail.Select(w.Like(3.25), w.Like(5.0)));
        var p = Coefficient(0);
        for (int i = 1; i < WideMiddle.Length; i++)
        {
            var next = Coefficient(i) + (p * place);
            p = i < WideFar.Length ? next : i < WideTail.Length ? isTail.Select(next, p) : isMiddle.Select(next, p);
        }
        return p;

        Term Coefficient(int i)
        {
            var c = w.Like(WideMiddle[i]);
            if (i < WideTail.Length) c = isMiddle.Select(c, w.Like(WideTail[i]));
            if (i < WideFar.Length) c = isTail.Select(c, w.Like(WideFar[i]));
            return c;
        }
    }

    private static readonly double[] NarrowMiddle =
    [
        2.81022636e-08, 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087, -0.00125372503, -0.00417768164, 0.246640727, 1.50140941,
    ];

    private static readonly double[] NarrowTail =
    [
        -0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613, 0.00943887047, 1.00167406, 2.83297682,
    ];

    private static readonly double[] WideMiddle =
    [
        -3.6444120640178196996e-21, -1.685059138182016589e-19, 1.2858480715256400167e-18, 1.115787767802518096e-17, -1.333171662854620906e-16,
        2.0972767875968561637e-17, 6.6376381343583238325e-15, -4.0545662729752068639e-14, -8.1519341976054721522e-14, 2.6335093153082322977e-12,
        -1.2975133253453532498e-11, -5.4154120542946279317e-11, 1.051212273321532285e-09, -4.1126339803469836976e-09, -2.9070369957882005086e-08,
        4.2347877827932403518e-07, -1.3654692000834678645e-06, -1.3882523362786468719e-05, 0.0001867342080340571352, -0.00074070253416626697512,
        -0.0060336708714301490533, 0.24015818242558961693, 1.6536545626831027356,
    ];

    private static readonly double[] WideTail =
    [
        2.2137376921775787049e-09, 9.0756561938885390979e-08, -2.7517406297064545428e-07, 1.8239629214389227755e-08, 1.5027403968909827627e-06,
        -4.013867526981545969e-06, 2.9234449089955446044e-06, 1.2475304481671778723e-05, -4.7318229009055733981e-05, 6.8284851459573175448e-05,
        2.4031110387097893999e-05, -0.0003550375203628474796, 0.00095328937973738049703, -0.0016882755560235047313, 0.0024914420961078508066,
        -0.0037512085075692412107, 0.005370914553590063617, 1.0052589676941592334, 3.0838856104922207635,
    ];

    private static readonly double[] WideFar =
    [
        -2.7109920616438573243e-11, -2.5556418169965252055e-10, 1.5076572693500548083e-09, -3.7894654401267369937e-09, 7.6157012080783393804e-09,
        -1.4960026627149240478e-08, 2.9147953450901080826e-08, -6.7711997758452339498e-08, 2.2900482228026654717e-07, -9.9298272942317002539e-07,
        4.5260625972231537039e-06, -1.9681778105531670567e-05, 7.5995277030017761139e-05, -0.00021503011930044477347, -0.00013871931833623122026,
        1.0103004648645343977, 4.8499064014085844221,
    ];
}
