using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>From where control comes: of a region's entry or of an operation with regions, the operations that hand on to it; of a function, its calls; of a call, the returns.</summary>
public sealed class PredecessorState : AnalysisState
{
    private readonly Dictionary<Operation, RegionSuccessor> _inputs = [];
    private readonly List<Operation> _known = [];

    /// <summary>False where control may come from places that nobody sees.</summary>
    public bool AllAreKnown { get; private set; } = true;

    public IReadOnlyList<Operation> Known => _known;

    /// <summary>What receives the values of a predecessor.</summary>
    public RegionSuccessor InputsOf(Operation predecessor) => _inputs[predecessor];

    internal bool SetUnknown()
    {
        bool changed = AllAreKnown;
        AllAreKnown = false;
        return changed;
    }

    internal bool Add(Operation predecessor, RegionSuccessor inputs = default)
    {
        if (!_inputs.TryAdd(predecessor, inputs)) return false;
        _known.Add(predecessor);
        return true;
    }
}
