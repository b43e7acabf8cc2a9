namespace OpenXla.Ir.Analysis.DataFlow;

// The idea of this namespace: analyses attach states to anchors (values, blocks, edges, operations) and let them grow until
// nothing changes. Who reads a state is visited again when it changes. Several analyses run in one solver and feed each
// other: which blocks can run depends on constants, which values are constants depends on which blocks run.

/// <summary>Runs data-flow analyses to their common fixed point.</summary>
public sealed class DataFlowSolver
{
    private readonly List<DataFlowAnalysis> _analyses = [];
    private readonly Dictionary<(Anchor Anchor, Type State), AnalysisState> _states = [];
    private readonly Queue<(ProgramPoint Point, DataFlowAnalysis Analysis)> _pending = new();

    /// <summary>Whether values are followed from calls into functions and back.</summary>
    public bool IsInterprocedural { get; init; } = true;

    /// <summary>Adds an analysis.</summary>
    public TAnalysis Load<TAnalysis>(TAnalysis analysis)
        where TAnalysis : DataFlowAnalysis
    {
        ArgumentNullException.ThrowIfNull(analysis);
        analysis.Solver = this;
        _analyses.Add(analysis);
        return analysis;
    }

    /// <summary>Runs all analyses over what is inside an operation.</summary>
    public void Run(Operation top)
    {
        ArgumentNullException.ThrowIfNull(top);
        foreach (var analysis in _analyses) analysis.Initialize(top);
        while (_pending.TryDequeue(out var item)) item.Analysis.Visit(item.Point);
    }

    /// <summary>The state of an anchor; null where no analysis has said anything.</summary>
    public TState? Lookup<TState>(Anchor anchor)
        where TState : AnalysisState => (TState?)_states.GetValueOrDefault((anchor, typeof(TState)));

    /// <summary>The state of an anchor, which begins with "nothing known".</summary>
    public TState GetOrCreate<TState>(Anchor anchor)
        where TState : AnalysisState, new()
    {
        if (_states.TryGetValue((anchor, typeof(TState)), out var known)) return (TState)known;
        var state = new TState { Anchor = anchor };
        _states[(anchor, typeof(TState))] = state;
        return state;
    }

    internal void Enqueue(ProgramPoint point, DataFlowAnalysis analysis) => _pending.Enqueue((point, analysis));
}
