namespace OpenXla.Ir.Passes.Stablehlo.Formulas;

/// <summary>A sum that remembers its steps, to add at last what each of them has rounded away.</summary>
internal sealed class PartialSums(Term first)
{
    private readonly List<(Term Before, Term Added, Term After)> _steps = [];

    private Term Sum => _steps.Count == 0 ? first : _steps[^1].After;

    public PartialSums Add(Term term)
    {
        var before = Sum;
        _steps.Add((before, term, before + term));
        return this;
    }

    /// <summary>The sum, corrected by D. E. Knuth's 2Sum.</summary>
    public Term Corrected() => Sum + Lost(TwoSum);

    /// <summary>The sum, corrected by T. J. Dekker's Fast2Sum: no term is greater in size than the sum of those before it.</summary>
    public Term CorrectedDescending() => Sum + Lost(FastTwoSum);

    private Term Lost(Func<Term, Term, Term, Term> error) => _steps.Select(s => error(s.Before, s.Added, s.After)).Aggregate(static (a, b) => a + b);

    private static Term TwoSum(Term a, Term b, Term sum)
    {
        var added = sum - a;
        return a - (sum - added) + (b - added);
    }

    private static Term FastTwoSum(Term a, Term b, Term sum) => b - (sum - a);
}
