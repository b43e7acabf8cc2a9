using OpenXla.Ir.Analysis.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>A number that is mixed with those of other places by exclusive or.</summary>
internal sealed class FooState : AnalysisState
{
    /// <summary>The number; null at first.</summary>
    internal ulong? Number { get; private set; }

    internal bool Mix(ulong number)
    {
        var before = Number;
        Number = (Number ?? 0) ^ number;
        return before != Number;
    }

    internal bool Mix(FooState other) => other.Number is { } number && Mix(number);

    internal bool Set(FooState other)
    {
        if (Number == other.Number) return false;
        Number = other.Number;
        return true;
    }
}
