namespace OpenXla.Ir.Passes.Stablehlo.Formulas;

/// <summary>Lengths of diagonals.</summary>
internal static class Hypotenuse
{
    /// <summary>√(p² + q²) of numbers that are not negative, without overflow on the way.</summary>
    /// <param name="p">One side.</param>
    /// <param name="q">The other side.</param>
    /// <param name="number">Makes the numbers, for formulas that have more use for them.</param>
    public static Term Of(Term p, Term q, Func<double, Term>? number = null)
    {
        number ??= p.Like;
        var (greater, smaller) = (p.Max(q), p.Min(q));
        var areSame = greater.Is(smaller);
        var diagonal = number(Math.Sqrt(2)) * greater;
        var ratio = smaller / greater;
        var square = ratio * ratio;
        var root = (number(1) + square).Sqrt();
        // Where the root rounds to 1 its first term is still to be seen.
        var isFlat = root.Is(number(1)) & (square > number(0));
        var flat = greater + (greater * square / number(2));
        return areSame.Select(diagonal, isFlat.Select(flat, greater * root));
    }
}
