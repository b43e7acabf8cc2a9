namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Puts one callee's body in place of one call, as the dialects of both allow: <see cref="IInliningDialect"/>.</summary>
public static class Inliner
{
    /// <param name="call">The call.</param>
    /// <param name="callee">What it calls. Its body stays where it is.</param>
    /// <param name="isCopied">False where the callee has no other user, and goes after this.</param>
    /// <returns>True where the call is gone; false where the callee can't be inlined there.</returns>
    public static bool TryInline(Operation call, Operation callee, bool isCopied = true)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call is not ICall site || callee is not ICallable { CallableBody: { IsEmpty: false } body } callable) return false;
        if (call.ParentRegion is not { } target || !Matches(call, site, body.Entry, callable)) return false;
        if (call.Info.Dialect is not IInliningDialect dialect || callee.Info.Dialect is not IInliningDialect calleeDialect) return false;
        if (!dialect.IsLegalToInline(call, callee, isCopied)) return false;
        var legality = new InlineLegality(target, isCopied, MapArguments(site, body.Entry));
        if (!legality.Allows(body)) return false;
        bool isMerged = IsMerged(call, body, target);
        if (!isMerged && !CanTakeBlocks(call, body, target)) return false;
        new InlinedBody(call, callee, dialect, calleeDialect).Insert(body, isMerged);
        return true;
    }

    private static bool Matches(Operation call, ICall site, Block entry, ICallable callable)
    {
        var arguments = site.CallArguments;
        if (arguments.Count != entry.ArgumentCount) return false;
        for (int i = 0; i < arguments.Count; i++)
            if (!arguments[i].Type.Equals(entry.GetArgument(i).Type)) return false;
        return call.Results.Types().AsSpan().SequenceEqual(callable.CallableType.Results.Span);
    }

    private static IrMapping MapArguments(ICall site, Block entry)
    {
        var mapping = new IrMapping();
        for (int i = 0; i < entry.ArgumentCount; i++) mapping.Map(entry.GetArgument(i), site.CallArguments[i]);
        return mapping;
    }

    /// <summary>Whether the body comes into the block of the call. One that does not return keeps its end, after which there is nothing.</summary>
    private static bool IsMerged(Operation call, Region body, Region target)
    {
        if (!body.HasOneBlock || !((IInliningDialect)target.Owner.Info.Dialect!).CanMergeBlock(body.Entry)) return false;
        return body.Entry.Terminator is { } end and IReturnLike && end.OperandCount == call.ResultCount;
    }

    /// <summary>Whether there is room for several blocks: a block of a region that may have some, which goes on after the call, and returns that can branch there.</summary>
    private static bool CanTakeBlocks(Operation call, Region body, Region target)
    {
        if (target.Owner.Info.Is(OperationTraits.SingleBlock) || !target.Owner.Info.IsRegistered || call.Next is null) return false;
        foreach (var block in body.Blocks)
        {
            if (block.Terminator is not { } end) return false;
            if (end is IReturnLike && (end.OperandCount != call.ResultCount || end.Info.Dialect is not IInliningDialect { CanBranchInsteadOfReturn: true })) return false;
        }
        return true;
    }
}
