namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>What is known of a value, as an element of a lattice.</summary>
public sealed class Lattice<TElement> : AnalysisState
    where TElement : struct, ILatticeElement<TElement>
{
    /// <summary>The element; begins with <c>default</c>, which stands for "not reached".</summary>
    public TElement Element { get; private set; }

    /// <summary>Takes in what is known from one more place; true where that changed something.</summary>
    public bool Join(TElement other)
    {
        var joined = TElement.Join(Element, other);
        if (joined.Equals(Element)) return false;
        Element = joined;
        return true;
    }
}
