using OpenXla.Ir.Analysis.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>Which value the arguments of blocks and functions, and the results of calls and regions, stand for.</summary>
internal sealed class UnderlyingValueAnalysis : SparseForwardAnalysis<UnderlyingValue>
{
    protected override bool VisitsUnreachedOperands => true;

    protected override UnderlyingValue EntryState(Value value) => new(value);

    protected override void VisitOperation(Operation op, ReadOnlySpan<UnderlyingValue> operands) => SetToEntryState(op.Results.ToArray());

    /// <summary>The value behind a value, from one to the next as <paramref name="stateOf"/> tells; null where it is not known.</summary>
    internal static Value? Find(Value value, Func<Value, UnderlyingValue> stateOf)
    {
        while (true)
        {
            var state = stateOf(value);
            if (state.IsUninitialized || state.Value.IsNull) return null;
            if (state.Value == value) return value;
            value = state.Value;
        }
    }

    /// <summary>As <see cref="Find(Value, Func{Value, UnderlyingValue})"/>, as the solver has it.</summary>
    internal static Value? Find(DataFlowSolver solver, Value value) =>
        Find(value, at => solver.Lookup<Lattice<UnderlyingValue>>(Anchor.Of(at))?.Element ?? default);
}
