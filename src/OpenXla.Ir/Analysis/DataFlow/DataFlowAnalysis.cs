namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>An analysis that a <see cref="DataFlowSolver"/> runs.</summary>
public abstract class DataFlowAnalysis
{
    protected internal DataFlowSolver Solver { get; internal set; } = null!;

    /// <summary>Visits everything once.</summary>
    protected internal abstract void Initialize(Operation top);

    /// <summary>Visits a point again, one of whose inputs has changed.</summary>
    protected internal abstract void Visit(ProgramPoint point);

    /// <summary>Tells those who read a state that it has changed.</summary>
    protected void PropagateIfChanged(AnalysisState state, bool changed)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (changed) state.OnChanged(Solver);
    }

    /// <summary>A state of which <paramref name="reader"/> depends.</summary>
    protected TState Read<TState>(ProgramPoint reader, Anchor anchor)
        where TState : AnalysisState, new()
    {
        var state = Solver.GetOrCreate<TState>(anchor);
        state.AddDependent(reader, this);
        return state;
    }

    /// <summary>A state on which all points naturally depend that belong to the anchor: the users of a value, the operations of a block.</summary>
    protected TState ReadForAll<TState>(Anchor anchor)
        where TState : AnalysisState, new()
    {
        var state = Solver.GetOrCreate<TState>(anchor);
        state.Subscribe(this);
        return state;
    }

    /// <summary>True where control can come to the block, as far as is known.</summary>
    protected bool IsLive(Block block) => ReadForAll<Executable>(Anchor.Of(block)).IsLive;
}
