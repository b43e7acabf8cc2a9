namespace OpenXla.Ir.Bytecode;

/// <summary>
/// Which operations have regions that use nothing from outside: those that must be so, and those that happen to be. Only
/// their regions can be written apart.
/// </summary>
internal sealed class RegionIsolation
{
    private readonly HashSet<Operation> _isolated = [];
    private readonly Dictionary<Region, int> _depths = [];

    internal RegionIsolation(Operation root) => Visit(root, 0);

    internal bool IsIsolated(Operation op) => op.Info.Is(OperationTraits.IsolatedFromAbove) || _isolated.Contains(op);

    /// <summary>Looks into an operation that must be isolated, where only operations with regions are of interest.</summary>
    private void Visit(Operation op, int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!op.Info.Is(OperationTraits.IsolatedFromAbove))
        {
            FindOutermostUse(op, depth);
            return;
        }
        foreach (var region in op.Regions)
        {
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next)
                {
                    if (inner.RegionCount == 0) continue;
                    // Nothing asks for the others.
                    if (!inner.Info.Is(OperationTraits.IsolatedFromAbove)) _depths[region] = depth + 1;
                    Visit(inner, depth + 1);
                }
        }
    }

    /// <summary>How far out the values are defined that the regions of an operation use, as the depth of their regions.</summary>
    /// <param name="op">An operation with regions, at <paramref name="depth"/>.</param>
    /// <param name="depth">How many regions are around it.</param>
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
                    if (inner.RegionCount == 0) continue;
                    if (inner.Info.Is(OperationTraits.IsolatedFromAbove)) Visit(inner, depth + 1);
                    else outermost = Math.Min(outermost, FindOutermostUse(inner, depth + 1));
                }
        if (outermost > depth) _isolated.Add(op);
        return outermost;
    }
}
