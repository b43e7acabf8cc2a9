using OpenXla.Ir.Analysis.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>The one value that another one stands for; unknown where it may be several, not reached at first.</summary>
internal readonly record struct UnderlyingValue : ILatticeElement<UnderlyingValue>
{
    private readonly bool _isReached;

    internal UnderlyingValue(Value value) => (_isReached, Value) = (true, value);

    /// <summary>The value; the null one where it is not the same on all ways.</summary>
    internal Value Value { get; }

    public bool IsUninitialized => !_isReached;

    public static UnderlyingValue Join(UnderlyingValue left, UnderlyingValue right)
    {
        if (left.IsUninitialized) return right;
        if (right.IsUninitialized || left == right) return left;
        return new UnderlyingValue(default);
    }
}
