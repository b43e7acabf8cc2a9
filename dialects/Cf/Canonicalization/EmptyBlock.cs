namespace OpenXla.Ir.Dialects.Cf.Canonicalization;

/// <summary>A block that holds nothing but a branch: control may go to that branch's target at once.</summary>
internal static class EmptyBlock
{
    /// <summary>Where control ends up that goes to <paramref name="target"/>, and with which values; the reason where the block can't be skipped.</summary>
    internal static string? FindTarget(ref Block target, ref Value[] values)
    {
        if (target.First is not BranchOp next || next.Dest == target) return "the target is not just a branch elsewhere";
        if (EndsInCycle(target, next.Dest)) return "the target leads into a cycle of branches";
        foreach (var argument in target.Arguments)
            if (argument.Uses.ToArray().Any(u => u.Owner != next)) return "an argument of the target is read elsewhere";
        var forwarded = next.DestOperands.ToArray();
        for (int i = 0; i < forwarded.Length; i++)
            if (forwarded[i].ArgumentOwner == target) forwarded[i] = values[forwarded[i].Index];
        (target, values) = (next.Dest, forwarded);
        return null;
    }

    /// <summary>Skipping blocks of a cycle would go on for ever.</summary>
    private static bool EndsInCycle(Block first, Block second)
    {
        var visited = new HashSet<Block> { first, second };
        for (var next = second.Last as BranchOp; next is not null; next = next.Dest.Last as BranchOp)
            if (!visited.Add(next.Dest)) return true;
        return false;
    }
}
