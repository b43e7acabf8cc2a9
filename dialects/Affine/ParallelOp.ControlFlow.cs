using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>A loop that carries no values from one iteration to the next.</summary>
public sealed partial class ParallelOp : ILoopLike
{
    public IEnumerable<Region> LoopRegions => [Body];
}
