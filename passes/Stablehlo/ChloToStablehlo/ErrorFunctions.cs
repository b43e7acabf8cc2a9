using OpenXla.Ir.Passes.Stablehlo.Formulas;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>The error function and its complement: for f64 the rational approximations of Cephes' <c>ndtr</c>, for f32 those of its <c>ndtrf</c> and of Eigen.</summary>
internal static class ErrorFunctions
{
    /// <summary>For f64 x T(x²) / U(x²) within ±1 and 1 - erfc(x) beyond; for f32 Eigen's x A(x²) / B(x²), as |erf| = 1 from 4 on.</summary>
    public static Term Erf(Term x)
    {
        if (x.Float.Width > 32)
        {
            var near = WideNearZero(x);
            var one = x.Like(1.0);
            var far = one - WideBeyondOne(x);
            return (x.Abs() < one).Select(near, far);
        }
        x = x.Clamp(-4, 4);
        var square = x * x;
        var (numerator, denominator) = (Polynomials.Horner(square, Alpha), Polynomials.Horner(square, Beta));
        return (x * numerator / denominator).Clamp(-1, 1);
    }

    /// <summary>1 - erf(x) within ±1; beyond e^(-x²) times a rational function of |x| (f64) or of 1 / x² (f32).</summary>
    public static Term Erfc(Term x)
    {
        bool isWide = x.Float.Width > 32;
        var far = isWide ? WideBeyondOne(x) : NarrowBeyondOne(x);
        var one = x.Like(1.0);
        var near = one - (isWide ? WideNearZero(x) : x * Polynomials.Horner(x * x, TNarrow));
        return (x.Abs() < one).Select(near, far);
    }

    private static Term WideNearZero(Term x)
    {
        var square = x * x;
        return x * Polynomials.Horner(square, T) / Polynomials.Horner(square, U);
    }

    private static Term WideBeyondOne(Term x)
    {
        var exponent = -(x * x);
        var power = exponent.Exp();
        var size = x.Abs();
        var near = power * Polynomials.Horner(size, P) / Polynomials.Horner(size, Q);
        var far = power * Polynomials.Horner(size, R) / Polynomials.Horner(size, S);
        var right = Clamped(exponent, (size < 8).Select(near, far), 7.09782712893383996843E2, out var zero);
        return (x < zero).Select(x.Like(2.0) - right, right);
    }

    private static Term NarrowBeyondOne(Term x)
    {
        var square = x * x;
        var (exponent, size, one) = (-square, x.Abs(), x.Like(1.0));
        var inverse = one / square;
        var factor = exponent.Exp() * (one / size);
        var two = x.Like(2.0);
        var series = (size < two).Select(Polynomials.Horner(inverse, PNarrow), Polynomials.Horner(inverse, RNarrow));
        var right = Clamped(exponent, factor * series, 88.72283905206835, out var zero);
        return (x < zero).Select(two - right, right);
    }

    /// <summary>Zero where the exponential vanishes. On the left it is 2 - erfc(-x), as each caller has it.</summary>
    private static Term Clamped(Term exponent, Term value, double largestExponent, out Term zero)
    {
        var vanishes = exponent < -largestExponent;
        zero = exponent.Like(0.0);
        return vanishes.Select(zero, value);
    }

    private static readonly double[] T = [9.60497373987051638749E0, 9.00260197203842689217E1, 2.23200534594684319226E3, 7.00332514112805075473E3, 5.55923013010394962768E4];

    private static readonly double[] U =
    [
        1, 3.35617141647503099647E1, 5.21357949780152679795E2, 4.59432382970980127987E3, 2.26290000613890934246E4, 4.92673942608635921086E4,
    ];

    private static readonly double[] P =
    [
        2.46196981473530512524E-10, 5.64189564831068821977E-1, 7.46321056442269912687E0, 4.86371970985681366614E1, 1.96520832956077098242E2,
        5.26445194995477358631E2, 9.34528527171957607540E2, 1.02755188689515710272E3, 5.57535335369399327526E2,
    ];

    private static readonly double[] Q =
    [
        1, 1.32281951154744992508E1, 8.67072140885989742329E1, 3.54937778887819891062E2, 9.75708501743205489753E2, 1.82390916687909736289E3,
        2.24633760818710981792E3, 1.65666309194161350182E3, 5.57535340817727675546E2,
    ];

    private static readonly double[] R =
    [
        5.64189583547755073984E-1, 1.27536670759978104416E0, 5.01905042251180477414E0, 6.16021097993053585195E0, 7.40974269950448939160E0,
        2.97886665372100240670E0,
    ];

    private static readonly double[] S =
    [
        1, 2.26052863220117276590E0, 9.39603524938001434673E0, 1.20489539808096656605E1, 1.70814450747565897222E1, 9.60896809063285878198E0,
        3.36907645100081516050E0,
    ];

    private static readonly double[] TNarrow =
    [
        7.853861353153693E-5, -8.010193625184903E-4, 5.188327685732524E-3, -2.685381193529856E-2, 1.128358514861418E-1, -3.761262582423300E-1,
        1.128379165726710E+0,
    ];

    private static readonly double[] PNarrow =
    [
        2.326819970068386E-2, -1.387039388740657E-1, 3.687424674597105E-1, -5.824733027278666E-1, 6.210004621745983E-1, -4.944515323274145E-1,
        3.404879937665872E-1, -2.741127028184656E-1, 5.638259427386472E-1,
    ];

    private static readonly double[] RNarrow =
    [
        -1.047766399936249E+1, 1.297719955372516E+1, -7.495518717768503E+0, 2.921019019210786E+0, -1.015265279202700E+0, 4.218463358204948E-1,
        -2.820767439740514E-1, 5.641895067754075E-1,
    ];

    private static readonly double[] Alpha =
    [
        -2.72614225801306e-10, 2.77068142495902e-08, -2.10102402082508e-06, -5.69250639462346e-05, -7.34990630326855e-04, -2.95459980854025e-03,
        -1.60960333262415e-02,
    ];

    private static readonly double[] Beta = [-1.45660718464996e-05, -2.13374055278905e-04, -1.68282697438203e-03, -7.37332916720468e-03, -1.42647390514189e-02];
}
