namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>The values inside an operation on which something depends that is seen from outside, found by a <see cref="LivenessAnalysis"/>.</summary>
public sealed class LiveValues
{
    private readonly DataFlowSolver _solver = new();

    public LiveValues(Operation top)
    {
        _solver.Load(new DeadCodeAnalysis());
        _solver.Load(new ConstantPropagation());
        _solver.Load(new LivenessAnalysis());
        _solver.Run(top);
    }

    /// <summary>False where nothing depends on the value, or where control never comes to what does.</summary>
    public bool IsLive(Value value) => _solver.Lookup<Lattice<Liveness>>(Anchor.Of(value))?.Element.IsLive ?? false;
}
