using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>What analyses of what holds at each place share, in whichever direction they go.</summary>
public abstract class DenseAnalysis<TElement> : DataFlowAnalysis
    where TElement : struct, ILatticeElement<TElement>
{
    private readonly SymbolTableCollection _symbols = new();

    /// <summary>The states are the analysis's own: another one of the same elements means other things by them.</summary>
    private readonly Dictionary<Anchor, Lattice<TElement>> _states = [];

    private protected DenseAnalysis()
    {
    }

    private protected TElement ElementOf(Anchor place) => _states.GetValueOrDefault(place)?.Element ?? default;

    private protected Operation? CalleeOf(Operation op, ICall call) => call.Callee is { } name ? _symbols.LookupNearest(op, name) : null;

    /// <summary>What is known of a place; <paramref name="reader"/> is visited again when that changes.</summary>
    private protected TElement Known(ProgramPoint reader, Anchor place)
    {
        var state = StateOf(place);
        state.AddDependent(reader, this);
        return state.Element;
    }

    private protected void Join(Anchor place, TElement element)
    {
        var lattice = StateOf(place);
        PropagateIfChanged(lattice, lattice.Join(element));
    }

    private Lattice<TElement> StateOf(Anchor place)
    {
        if (!_states.TryGetValue(place, out var state)) _states[place] = state = new Lattice<TElement> { Anchor = place };
        return state;
    }
}
