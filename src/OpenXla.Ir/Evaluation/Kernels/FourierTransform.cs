using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>The discrete Fourier transform of vectors of one length, whatever that is.</summary>
/// <remarks>
/// A length falls into its prime factors, one level of recursion for each. Small primes are summed up directly; large ones become a
/// convolution of a length that is a power of two (Bluestein). Factors of rotation are computed each for itself, so that errors don't add up.
/// </remarks>
internal sealed class FourierTransform
{
    private const int DirectLimit = 64;

    private readonly int _length;
    private readonly Complex[] _roots;
    private readonly Dictionary<int, (FourierTransform Wide, Complex[] Chirp, Complex[] Kernel)> _primes = [];

    public FourierTransform(int length)
    {
        _length = length;
        _roots = new Complex[length];
        for (int i = 0; i < length; i++) _roots[i] = Root(i, length);
    }

    /// <summary>exp(-2πi k / n), exact at quarters of the circle.</summary>
    private static Complex Root(long k, long n)
    {
        k %= n;
        if (4 * k % n == 0)
            return (4 * k / n) switch { 0 => Complex.One, 1 => -Complex.ImaginaryOne, 2 => -Complex.One, _ => Complex.ImaginaryOne };
        var (sine, cosine) = Math.SinCos(-2 * Math.PI * k / n);
        return new Complex(cosine, sine);
    }

    /// <summary>Transforms a vector in place.</summary>
    public void Run(Span<Complex> vector)
    {
        var source = vector.ToArray();
        Transform(source, 0, 1, vector, _length);
    }

    /// <summary>Transforms every <paramref name="step"/>-th element of the source.</summary>
    private void Transform(Complex[] source, int start, int step, Span<Complex> target, int length)
    {
        if (length == 1)
        {
            target[0] = source[start];
            return;
        }
        int factor = SmallestFactor(length);
        if (factor == length)
        {
            if (length <= DirectLimit) Sum(source, start, step, target, length);
            else Chirp(source, start, step, target, length);
            return;
        }
        int part = length / factor;
        for (int i = 0; i < factor; i++) Transform(source, start + (i * step), step * factor, target.Slice(i * part, part), part);
        Combine(target, factor, part, length);
    }

    /// <summary>Puts the transforms of interleaved parts together.</summary>
    private void Combine(Span<Complex> target, int factor, int part, int length)
    {
        int spread = _length / length;
        var terms = new Complex[factor];
        for (int k = 0; k < part; k++)
        {
            for (int i = 0; i < factor; i++) terms[i] = target[(i * part) + k] * _roots[(int)((long)i * k * spread % _length)];
            if (factor == 2)
            {
                (target[k], target[part + k]) = (terms[0] + terms[1], terms[0] - terms[1]);
                continue;
            }
            for (int j = 0; j < factor; j++)
            {
                var sum = terms[0];
                for (int i = 1; i < factor; i++) sum += terms[i] * _roots[(int)((long)i * j * part * spread % _length)];
                target[(j * part) + k] = sum;
            }
        }
    }

    private void Sum(Complex[] source, int start, int step, Span<Complex> target, int length)
    {
        int spread = _length / length;
        for (int k = 0; k < length; k++)
        {
            var sum = source[start];
            for (int i = 1; i < length; i++) sum += source[start + (i * step)] * _roots[(int)((long)i * k % length * spread)];
            target[k] = sum;
        }
    }

    private void Chirp(Complex[] source, int start, int step, Span<Complex> target, int length)
    {
        if (!_primes.TryGetValue(length, out var plan)) _primes.Add(length, plan = PlanChirp(length));
        int wide = plan.Wide._length;
        var product = new Complex[wide];
        for (int i = 0; i < length; i++) product[i] = source[start + (i * step)] * plan.Chirp[i];
        plan.Wide.Run(product);
        // The inverse transform is the transform of what is conjugate.
        for (int i = 0; i < wide; i++) product[i] = Complex.Conjugate(product[i] * plan.Kernel[i]);
        plan.Wide.Run(product);
        for (int i = 0; i < length; i++) target[i] = Complex.Conjugate(product[i]) / wide * plan.Chirp[i];
    }

    private static (FourierTransform Wide, Complex[] Chirp, Complex[] Kernel) PlanChirp(int length)
    {
        var wide = new FourierTransform((int)BitOperations.RoundUpToPowerOf2((uint)((2 * length) - 1)));
        var (chirp, kernel) = (new Complex[length], new Complex[wide._length]);
        for (int i = 0; i < length; i++) chirp[i] = Root((long)i * i % (2L * length), 2L * length);
        kernel[0] = Complex.Conjugate(chirp[0]);
        for (int i = 1; i < length; i++) kernel[i] = kernel[^i] = Complex.Conjugate(chirp[i]);
        wide.Run(kernel);
        return (wide, chirp, kernel);
    }

    private static int SmallestFactor(int number)
    {
        for (int factor = 2; (long)factor * factor <= number; factor++)
            if (number % factor == 0) return factor;
        return number;
    }
}
