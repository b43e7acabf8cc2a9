namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Puts one callee's body in place of one call.</summary>
public static class Inliner
{
    /// <summary>Functions and calls that carry it stay apart.</summary>
    private const string NoInline = "no_inline";

    /// <returns>True where the call is gone; false where the callee can't be inlined there.</returns>
    public static bool TryInline(Operation call, Operation callee)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call is not ICall site || callee is not ICallable { CallableBody: { IsEmpty: false } body } callable) return false;
        if (call.HasAttribute(NoInline) || callee.HasAttribute(NoInline)) return false;
        if (!Matches(call, site, callable) || !AllLegal(body)) return false;
        return body.HasOneBlock ? InlineBlock(call, site, body) : InlineBlocks(call, site, body);
    }

    private static bool Matches(Operation call, ICall site, ICallable callable)
    {
        var type = callable.CallableType;
        return site.CallArguments.Types().AsSpan().SequenceEqual(type.Inputs.Span) && call.Results.Types().AsSpan().SequenceEqual(type.Results.Span);
    }

    private static bool AllLegal(Region body)
    {
        foreach (var block in body.Blocks)
            foreach (var op in block.Operations)
                if (op.Info.Dialect is null || !op.Info.Dialect.IsLegalToInline(op)) return false;
        return true;
    }

    private static IrMapping MapArguments(ICall site, Block entry)
    {
        var mapping = new IrMapping();
        for (int i = 0; i < entry.ArgumentCount; i++) mapping.Map(entry.GetArgument(i), site.CallArguments[i]);
        return mapping;
    }

    private static bool InlineBlock(Operation call, ICall site, Region body)
    {
        var entry = body.Entry;
        if (entry.Terminator is not IReturnLike) return false;
        var mapping = MapArguments(site, entry);
        foreach (var op in entry.Operations)
        {
            if (op == entry.Terminator) break;
            var copy = op.Clone(mapping);
            SetCallSite(copy, call.Location);
            call.Block!.InsertBefore(copy, call);
        }
        var results = entry.Terminator!.Operands.ToArray();
        for (int i = 0; i < results.Length; i++) results[i] = mapping.Lookup(results[i]);
        call.ReplaceAllUsesWith(results);
        call.Erase();
        return true;
    }

    private static bool InlineBlocks(Operation call, ICall site, Region body)
    {
        var home = call.Block!;
        // Regions of structured ops hold one block; a body of several has no room there.
        if (home.ParentOp is not { } owner || owner.Info.Is(OperationTraits.SingleBlock) || owner is not ICallable) return false;
        var returns = body.Blocks.Select(b => b.Terminator).OfType<IReturnLike>().Cast<Operation>().ToList();
        if (returns.Exists(r => !r.Info.Dialect!.CanBranchInsteadOfReturn)) return false;
        var rest = home.SplitBefore(call);
        var mapping = MapArguments(site, body.Entry);
        var before = home.Next;
        body.CloneInto(home.Parent!, mapping);
        var entry = mapping.Lookup(body.Entry);
        // The copied entry has arguments of its own, which go away with it.
        for (int i = 0; i < entry.ArgumentCount; i++) entry.GetArgument(i).ReplaceAllUsesWith(site.CallArguments[i]);
        foreach (var block in body.Blocks)
        {
            var copy = mapping.Lookup(block);
            foreach (var op in copy.Operations) SetCallSite(op, call.Location);
            copy.Detach();
            if (copy != entry) home.Parent!.InsertBefore(copy, before);
        }
        home.TakeOperations(entry);
        foreach (var result in call.Results) result.ReplaceAllUsesWith(rest.AddArgument(result.Type, call.Location));
        call.Erase();
        foreach (var block in body.Blocks)
            if (block.Terminator is IReturnLike && CopyOf(block) is { } end) end.Info.Dialect!.BranchInsteadOfReturn(end, rest);
        return true;

        Operation? CopyOf(Block block) => (block == body.Entry ? home : mapping.Lookup(block)).Terminator;
    }

    private static void SetCallSite(Operation op, Location caller) => op.Walk(inner =>
        inner.Location = inner.Location.IsUnknown || caller.IsUnknown
            ? inner.Location
            : Location.Of(op.Context, new CallSiteLocation(inner.Location.Attribute, caller.Attribute)));
}
