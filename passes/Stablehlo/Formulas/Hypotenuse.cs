namespace OpenXla.Ir.Passes.Stablehlo.Formulas;

/// <summary>Lengths of diagonals.</summary>
internal static class Hypotenuse
{
    /// <summary>√(p² + q²) of numbers that are not negative, without overflow on the way.</summary>
    public static Term Of(Term p, Term q)
    {
        var (greater, smaller) = (p.Max(q), p.Min(q));
        var ratio = smaller / greater;
        var square = ratio * ratio;
        var root = (1 + square).Sqrt();
        // Where the root rounds to 1 its first term is still to be seen.
        var usual = (root.Is(1) & (square > 0)).Select(greater + (greater * square / 2), greater * root);
        return greater.Is(smaller).Select(Math.Sqrt(2) * greater, usual);
    }
}
