namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Which operations have regions that use nothing from outside: those that must be so, and those that happen to be. Only
/// their regions can be written apart.
/// </summary>
internal sealed class RegionIsolation(Operation root)
{
    /// <summary>The region that is looked into at each depth; nothing is outside.</summary>
    private readonly List<Region?> _around = [null];

    /// <summary>Whether it is so of an operation that has been examined.</summary>
    internal bool IsIsolated(Operation op) => op.Info.Is(OperationTraits.IsolatedFromAbove) || (op._bits & ValueStorage.IsolatedBit) != 0;

    /// <summary>Looks into an operation with regions; what is around it has been examined before.</summary>
    internal void Examine(Operation op)
    {
        if (op.Info.Is(OperationTraits.IsolatedFromAbove)) return;
        // Others were seen with what is around them.
        if (op != root && !op.ParentOp!.Info.Is(OperationTraits.IsolatedFromAbove)) return;
        FindOutermostUse(op, 0);
    }

    /// <summary>How far out the values are defined that the regions of an operation use, as the depth of their regions.</summary>
    /// <param name="op">An operation with regions, at <paramref name="depth"/>.</param>
    /// <param name="depth">How many regions are around it, of those that are looked into.</param>
    private int FindOutermostUse(Operation op, int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        int outermost = int.MaxValue;
        depth++;
        if (_around.Count == depth) _around.Add(null);
        foreach (var region in op.Regions)
        {
            _around[depth] = region;
            region._scratch = depth;
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next)
                {
                    foreach (var operand in inner.Operands)
                        if (operand.ParentRegion is { } home) outermost = Math.Min(outermost, home == region ? depth : DepthOf(home));
                    if (inner.RegionCount > 0 && !inner.Info.Is(OperationTraits.IsolatedFromAbove)) outermost = Math.Min(outermost, FindOutermostUse(inner, depth));
                }
        }
        if (outermost >= depth) op._bits |= ValueStorage.IsolatedBit;
        else op._bits &= ~ValueStorage.IsolatedBit;
        return outermost;
    }

    private int DepthOf(Region region) => region._scratch < _around.Count && _around[region._scratch] == region ? region._scratch : 0;
}
