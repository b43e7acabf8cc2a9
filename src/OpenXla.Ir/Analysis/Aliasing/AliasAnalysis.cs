namespace OpenXla.Ir.Analysis.Aliasing;

/// <summary>
/// Which values share memory, and what operations do to it. Asks one analysis after the other: the first that knows whether values
/// alias says so, and what an operation may do is what all of them allow. Begins with <see cref="LocalAliasAnalysis"/>.
/// </summary>
public sealed class AliasAnalysis : IAliasAnalysis
{
    private readonly List<IAliasAnalysis> _analyses = [new LocalAliasAnalysis()];

    /// <summary>Adds one that is asked where those before it do not know.</summary>
    public AliasAnalysis Add(IAliasAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        _analyses.Add(analysis);
        return this;
    }

    public AliasResult Alias(Value left, Value right)
    {
        foreach (var analysis in _analyses)
            if (analysis.Alias(left, right) is var result and not AliasResult.MayAlias) return result;
        return AliasResult.MayAlias;
    }

    public ModRef GetModRef(Operation op, Value location)
    {
        var result = ModRef.Both;
        foreach (var analysis in _analyses)
        {
            result &= analysis.GetModRef(op, location);
            if (result == ModRef.None) return result;
        }
        return result;
    }
}
