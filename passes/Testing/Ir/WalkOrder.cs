namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>In which order a walk goes through what stands side by side.</summary>
internal enum WalkOrder
{
    /// <summary>As in the text.</summary>
    Forward,

    /// <summary>Against it.</summary>
    Reverse,

    /// <summary>Blocks before their successors, the first successor first; blocks that are not reached are left out.</summary>
    ForwardDominance,

    /// <summary>Blocks after their successors, all else against the text.</summary>
    ReverseDominance,
}
