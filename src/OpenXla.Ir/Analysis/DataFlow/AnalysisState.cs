namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>What is known of an anchor. A state only ever grows.</summary>
public abstract class AnalysisState
{
    private readonly HashSet<(ProgramPoint Point, DataFlowAnalysis Analysis)> _dependents = [];
    private readonly List<DataFlowAnalysis> _subscribers = [];

    public Anchor Anchor { get; internal init; }

    /// <summary>Has a point visited again by an analysis whenever this state changes.</summary>
    internal void AddDependent(ProgramPoint point, DataFlowAnalysis analysis) => _dependents.Add((point, analysis));

    /// <summary>As <see cref="AddDependent"/>, for all points that naturally depend on the anchor: users of a value, operations of a block.</summary>
    internal void Subscribe(DataFlowAnalysis analysis)
    {
        if (!_subscribers.Contains(analysis)) _subscribers.Add(analysis);
    }

    internal void OnChanged(DataFlowSolver solver)
    {
        foreach (var (point, analysis) in _dependents) solver.Enqueue(point, analysis);
        if (_subscribers.Count == 0) return;
        foreach (var point in NaturalDependents())
            foreach (var analysis in _subscribers) solver.Enqueue(point, analysis);
    }

    private IEnumerable<ProgramPoint> NaturalDependents()
    {
        if (Anchor.Value is { } value)
        {
            foreach (var use in value.Uses) yield return ProgramPoint.At(use.Owner);
        }
        else if ((Anchor.EdgeTarget ?? Anchor.Block) is { } block)
        {
            yield return ProgramPoint.StartOf(block);
            if (Anchor.EdgeTarget is not null) yield break;
            for (var op = block.First; op is not null; op = op.Next) yield return ProgramPoint.At(op);
        }
    }
}
