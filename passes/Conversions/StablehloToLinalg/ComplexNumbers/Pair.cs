namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>A complex number in a formula.</summary>
internal readonly record struct Pair(Real Real, Real Imaginary)
{
    public Truth IsNaN => Real.IsNaN | Imaginary.IsNaN;

    public Truth IsZero => Real.IsEqualTo(0) & Imaginary.IsEqualTo(0);

    /// <summary>The number times i.</summary>
    public Pair TimesI => new(-Imaginary, Real);

    /// <summary>The number times -i.</summary>
    public Pair TimesMinusI => new(Imaginary, -Real);

    public static Pair operator +(Pair left, Pair right) => new(left.Real + right.Real, left.Imaginary + right.Imaginary);

    public static Pair operator -(Pair left, Pair right) => new(left.Real - right.Real, left.Imaginary - right.Imaginary);

    public static Pair operator -(Pair z) => new(-z.Real, -z.Imaginary);
}
