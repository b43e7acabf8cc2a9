namespace OpenXla.Ir.Dialects.Affine;

/// <summary>A loop that carries no values from one iteration to the next.</summary>
public sealed partial class ParallelOp : ILoopLike, ISpeculatable
{
    public Speculatability Speculatability => Speculatability.RecursivelySpeculatable;

    public IEnumerable<Region> LoopRegions => [Body];
}
