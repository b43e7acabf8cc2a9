namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Which operations have regions that use nothing from outside: those that must be so, and those that happen to be. Only
/// their regions can be written apart.
/// </summary>
internal sealed class RegionIsolation(Operation root)
{
    private readonly HashSet<Operation> _isolated = [];
    private readonly Dictionary<Region, int> _depths = [];

    /// <summary>Whether it is so of an operation that has been examined.</summary>
    internal bool IsIsolated(Operation op) => op.Info.Is(OperationTraits.IsolatedFromAbove) || _isolated.Contains(op);

    /// <summary>Looks into an operation with regions; what is around it has been examined before.</summary>
    internal void Examine(Operation op)
    {
        if (op.Info.Is(OperationTraits.IsolatedFromAbove)) return;
        // Others were seen with what is around them.
        if (op != root && !op.ParentOp!.Info.Is(OperationTraits.IsolatedFromAbove)) return;
        _depths.Clear();
        FindOutermostUse(op, 0);
    }

    /// <summary>How far out the values are defined that the regions of an operation use, as the depth of their regions.</summary>
    /// <param name="op">An operation with regions, at <paramref name="depth"/>.</param>
    /// <param name="depth">How many regions are around it, of those that are looked into.</param>
    private int FindOutermostUse(Operation op, int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        int outermost = int.MaxValue;
        foreach (var region in op.Regions) _depths[region] = depth + 1;
        foreach (var region in op.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next)
                {
                    foreach (var operand in inner.Operands)
                        if (operand.ParentRegion is { } home) outermost = Math.Min(outermost, home == region ? depth + 1 : _depths.GetValueOrDefault(home));
                    if (inner.RegionCount > 0 && !inner.Info.Is(OperationTraits.IsolatedFromAbove)) outermost = Math.Min(outermost, FindOutermostUse(inner, depth + 1));
                }
        if (outermost > depth) _isolated.Add(op);
        return outermost;
    }
}
