using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Bufferization;

/// <summary>Frees each allocation right after its last use. No memory leaves the block in which it was allocated: results go to given places.</summary>
internal static class Deallocation
{
    internal static void Run(Operation function)
    {
        foreach (var alloc in function.Descendants<AllocOp>().ToList()) Free(alloc);
    }

    private static void Free(AllocOp alloc)
    {
        Operation last = alloc;
        foreach (var alias in CopyElision.Aliases(alloc.Memory))
            foreach (var use in alias.Uses)
            {
                if (use.Owner is DeallocOp) return;
                if (CopyElision.AncestorIn(alloc.Block!, use.Owner) is { } user && last.IsBeforeInBlock(user)) last = user;
            }
        var builder = new OpBuilder(alloc.Context) { Location = alloc.Location };
        if (last.Info.Is(OperationTraits.Terminator)) builder.SetInsertionPoint(last);
        else builder.SetInsertionPointAfter(last);
        builder.Location = alloc.Location;
        DeallocOp.Create(builder, alloc.Memory);
    }
}
