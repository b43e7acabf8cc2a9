using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Analysis.Ranges;

namespace OpenXla.Ir.Passes.Arith;

/// <summary>The ranges of all integers inside an operation, kept up while it is rewritten.</summary>
internal sealed class RangeSolver
{
    private readonly DataFlowSolver _solver = new();

    internal RangeSolver(Operation op)
    {
        _solver.Load(new DeadCodeAnalysis());
        _solver.Load(new ConstantPropagation());
        _solver.Load(new IntegerRangeAnalysis());
        _solver.Run(op);
    }

    /// <summary>What a value may be; <c>default</c> where nothing is known.</summary>
    internal IntegerRange RangeOf(Value value) => IntegerRangeAnalysis.RangeOf(_solver, value);

    /// <summary>Says that a new value is the same as an old one.</summary>
    internal void Copy(Value from, Value to) => _solver.GetOrCreate<Lattice<IntegerRange>>(Anchor.Of(to)).Join(RangeOf(from));

    internal bool IsNonNegative(Value value) => RangeOf(value) is { IsUninitialized: false, SignedMin.Sign: >= 0 };
}
