using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>The copy of a body that comes in place of a call.</summary>
internal sealed class InlinedBody(Operation call, Operation callee, IInliningDialect callDialect, IInliningDialect calleeDialect)
{
    private readonly List<Block> _blocks = [];
    private readonly IrMapping _mapping = new();

    private Block Home => call.Block!;

    internal void Insert(Region body, bool isMerged)
    {
        var arguments = HandOver();
        var rest = isMerged ? null : Home.SplitBefore(call.Next!);
        Copy(body);
        new CallSiteLocations(call.Location).Apply(_blocks);
        callDialect.AdaptInlinedBlocks(call, callee, _blocks);
        var entry = _blocks[0];
        for (int i = 0; i < arguments.Length; i++) entry.GetArgument(i).ReplaceAllUsesWith(arguments[i]);
        if (rest is null) Merge(entry);
        else ContinueAt(rest);
        // The copied entry has arguments of its own, which go away with it.
        entry.Detach();
        Home.TakeOperations(entry, call);
        call.Erase();
    }

    /// <summary>What the callee sees for its arguments.</summary>
    private Value[] HandOver()
    {
        var arguments = ((ICall)call).CallArguments.ToArray();
        var builder = OpBuilder.BeforeOp(call);
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = Checked(arguments[i], calleeDialect.InlineArgument(builder, call, callee, arguments[i], AttributesOf("arg_attrs", i)));
        return arguments;
    }

    private static Value Checked(Value before, Value after) =>
        before.Type.Equals(after.Type) ? after : throw new InvalidOperationException($"a value of type {before.Type} became one of type {after.Type} in inlining");

    private DictionaryAttr AttributesOf(string name, int index) =>
        callee.GetAttribute(name) is ArrayAttr { Elements: var all } && index < all.Count && all[index] is DictionaryAttr attributes ? attributes : DictionaryAttr.Empty;

    private void Copy(Region body)
    {
        var region = Home.Parent!;
        var before = Home.Next;
        var last = region.LastBlock!;
        body.CloneInto(region, _mapping);
        for (var block = last.Next; block is not null; block = block.Next) _blocks.Add(block);
        if (before is null) return;
        foreach (var block in _blocks)
        {
            block.Detach();
            region.InsertBefore(block, before);
        }
    }

    private void Merge(Block entry)
    {
        var end = entry.Terminator!;
        var builder = OpBuilder.BeforeOp(end);
        for (int i = 0; i < call.ResultCount; i++)
        {
            var result = end.GetOperand(i);
            call.GetResult(i).ReplaceAllUsesWith(Checked(result, calleeDialect.InlineResult(builder, call, callee, result, AttributesOf("res_attrs", i))));
        }
        end.Erase();
    }

    private void ContinueAt(Block rest)
    {
        var builder = OpBuilder.BeforeOp(rest.First!);
        builder.Location = call.Location;
        for (int i = 0; i < call.ResultCount; i++)
        {
            var result = rest.AddArgument(call.GetResult(i).Type, call.Location);
            call.GetResult(i).ReplaceAllUsesWith(Checked(result, calleeDialect.InlineResult(builder, call, callee, result, AttributesOf("res_attrs", i))));
        }
        foreach (var block in _blocks)
            if (block.Terminator is IReturnLike and Operation end) ((IInliningDialect)end.Info.Dialect!).BranchInsteadOfReturn(end, rest);
    }
}
