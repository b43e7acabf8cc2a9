namespace OpenXla.Ir.Passes.Stablehlo.Formulas;

/// <summary>What squares round away, by T. J. Dekker's product of numbers that G. W. Veltkamp's constant splits in halves.</summary>
/// <param name="largest">The greatest number of the type, which tells the program the constant.</param>
internal sealed class SquareErrors(Term largest)
{
    private Term? _splitter;

    /// <summary>2 to the power of half the bits of a number, plus 1.</summary>
    private Term Splitter => _splitter ??= (largest > 1e308).Select(largest.Like((1 << 27) + 1.0), (largest > 1e38).Select(largest.Like((1 << 12) + 1.0), largest.Like((1 << 6) + 1.0)));

    /// <summary>x² - <paramref name="square"/>, where that is x * x rounded.</summary>
    public Term Of(Term x, Term square)
    {
        var negated = -square;
        var scaled = Splitter * x;
        var high = scaled + (x - scaled);
        var error = negated + (high * high);
        var low = x - high;
        var cross = high * low;
        return error + cross + cross + (low * low);
    }
}
