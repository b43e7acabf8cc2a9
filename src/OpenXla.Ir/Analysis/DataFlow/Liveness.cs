namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>Whether something that is seen from outside depends on a value; dead until something is found.</summary>
public readonly record struct Liveness(bool IsLive) : ILatticeElement<Liveness>
{
    public bool IsUninitialized => !IsLive;

    public static Liveness Join(Liveness left, Liveness right) => new(left.IsLive || right.IsLive);
}
