namespace OpenXla.Ir.Dialects.Affine.Folding;

/// <summary>
/// A sum of factors times inputs and a constant. What is no such sum, quotients and products of inputs, counts as a further input.
/// </summary>
/// <remarks>Only factors other than 0 are kept; inputs are numbered: dimensions, symbols, then what is computed.</remarks>
internal sealed class LinearForm
{
    internal SortedDictionary<int, long> Factors { get; } = [];

    internal long Constant { get; set; }

    internal void Add(LinearForm other)
    {
        foreach (var (input, factor) in other.Factors) Add(input, factor);
        Constant = checked(Constant + other.Constant);
    }

    internal void Add(int input, long factor)
    {
        long sum = checked(Factors.GetValueOrDefault(input) + factor);
        if (sum == 0) Factors.Remove(input);
        else Factors[input] = sum;
    }

    internal void Multiply(long factor)
    {
        if (factor == 0) Factors.Clear();
        foreach (int input in Factors.Keys.ToArray()) Factors[input] = checked(Factors[input] * factor);
        Constant = checked(Constant * factor);
    }

    internal LinearForm Divided(long divisor)
    {
        var quotient = new LinearForm { Constant = Constant / divisor };
        foreach (var (input, factor) in Factors) quotient.Factors[input] = factor / divisor;
        return quotient;
    }

    /// <summary>The greatest divisor of a number that divides all factors and the constant too.</summary>
    internal long CommonDivisor(long number)
    {
        foreach (long factor in Factors.Values) number = Gcd(number, factor);
        return Gcd(number, Constant);
    }

    private static long Gcd(long left, long right)
    {
        right = checked(Math.Abs(right));
        while (right != 0) (left, right) = (right, left % right);
        return left;
    }
}
