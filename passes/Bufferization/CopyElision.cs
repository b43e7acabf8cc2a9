using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Bufferization;

/// <summary>
/// Lets a temporary be the place that it is copied to:
/// <c>%t = alloc; write %t; copy %t, %out ⇒ write %out</c>, where nobody touches %out meanwhile or %t afterwards.
/// </summary>
internal static class CopyElision
{
    internal static void Run(Operation function)
    {
        foreach (var copy in function.Descendants<CopyOp>().ToList()) TryElide(copy);
    }

    private static void TryElide(CopyOp copy)
    {
        if (copy.Source.DefiningOp is not AllocOp alloc || alloc.Block != copy.Block) return;
        var target = copy.Target;
        if (!target.Type.Equals(alloc.Memory.Type.WithShape(alloc.Memory.Type.Shape)) || !IsBeforeAlloc(target, alloc)) return;
        if (TouchesBetween(alloc, copy, target) || IsReadAfter(alloc, copy)) return;
        alloc.Memory.Untyped.ReplaceAllUsesWith(target);
        copy.Erase();
        alloc.Erase();
    }

    private static bool IsBeforeAlloc(Value target, AllocOp alloc)
    {
        if (target.DefiningOp is not { } definition) return true;
        return definition is AllocOp && (definition.Block != alloc.Block || definition.IsBeforeInBlock(alloc));
    }

    private static bool TouchesBetween(AllocOp from, CopyOp to, Value target)
    {
        var touched = new HashSet<Operation>();
        foreach (var alias in Aliases(target))
            foreach (var use in alias.Uses)
                if (use.Owner != to && AncestorIn(from.Block!, use.Owner) is { } user) touched.Add(user);
        for (Operation? op = from; op is not null && op != to; op = op.Next)
            if (touched.Contains(op)) return true;
        return false;
    }

    private static bool IsReadAfter(AllocOp alloc, CopyOp copy)
    {
        foreach (var alias in Aliases(alloc.Memory))
            foreach (var use in alias.Uses)
                if (use.Owner != copy && (AncestorIn(copy.Block!, use.Owner) is not { } user || !user.IsBeforeInBlock(copy))) return true;
        return false;
    }

    /// <summary>The value and all views of it.</summary>
    internal static IEnumerable<Value> Aliases(Value memory)
    {
        var all = new List<Value> { memory };
        for (int i = 0; i < all.Count; i++)
            foreach (var use in all[i].Uses)
                foreach (var result in use.Owner.Results)
                    if (result.Type is MemRefType or UnrankedMemRefType && !all.Contains(result)) all.Add(result);
        return all;
    }

    internal static Operation? AncestorIn(Block block, Operation op)
    {
        for (var at = op; at is not null; at = at.ParentOp)
            if (at.Block == block) return at;
        return null;
    }
}
