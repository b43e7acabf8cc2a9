using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Decides which calls of functions are inlined, and inlines them; what comes in with a body is looked at too.</summary>
internal sealed class CallInlining(CallGraph graph, FunctionUses uses, uint threshold)
{
    private readonly HashSet<CallGraphNode> _dead = [];

    /// <summary>Inlines calls in functions that may call each other; those that nobody names are taken off the list.</summary>
    /// <returns>True where a call was inlined.</returns>
    internal bool InlineCallsOf(List<CallGraphNode> functions)
    {
        bool changed = false;
        var calls = new List<SeenCall>();
        foreach (var function in functions)
        {
            if (uses.IsDead(function)) _dead.Add(function);
            else Collect(((ICallable)function.Callable!).CallableBody!, function, null, calls);
        }
        for (int i = 0; i < calls.Count; i++)
        {
            var (call, caller, target, history) = calls[i];
            if (_dead.Contains(caller) || Inlined.Includes(history, target) || !ShouldInline(call, caller, target)) continue;
            var (block, before, after, next) = (call.Block!, call.Previous, call.Next, call.Block!.Next);
            bool wasLast = uses.HasOneUse(target);
            if (!Inliner.TryInline(call, target.Callable!, isCopied: !wasLast)) continue;
            changed = true;
            uses.MoveInto(caller, target);
            if (wasLast)
            {
                uses.Forget(target);
                _dead.Add(target);
            }
            CollectBetween(block, before, after, next, caller, new Inlined(target, history), calls);
        }
        functions.RemoveAll(_dead.Contains);
        return changed;
    }

    /// <summary>Erases the functions that nobody named when it was their turn. As upstream, what only they name stays, for another run or symbol-dce.</summary>
    internal void EraseDead()
    {
        foreach (var function in _dead) function.Callable!.Erase();
    }

    private bool ShouldInline(Operation call, CallGraphNode caller, CallGraphNode target)
    {
        if (call.Info.Is(OperationTraits.Terminator)) return false;
        // Functions that call each other, or themselves, would be unrolled into each other.
        if (target.HasEdgeTo(target) || target.HasEdgeTo(caller)) return false;
        var body = ((ICallable)target.Callable!).CallableBody!;
        if (call.ParentRegion!.IsWithin(body)) return false;
        if (threshold == uint.MaxValue) return true;
        long callerSize = Count(((ICallable)caller.Callable!).CallableBody!);
        return threshold > 0 && Count(body) * 100 / callerSize <= threshold;
    }

    private static long Count(Region region)
    {
        long count = 0;
        foreach (var block in region.Blocks)
            foreach (var op in block.Operations) op.Walk(_ => count++);
        return count;
    }

    /// <summary>Adds the calls in a region, those of functions inside of it apart.</summary>
    private void Collect(Region region, CallGraphNode caller, Inlined? history, List<SeenCall> calls)
    {
        var open = new Stack<Block>();
        foreach (var block in region.Blocks) open.Push(block);
        CollectFrom(open, caller, history, calls);
    }

    /// <summary>The last block first, as upstream: that decides which call is the last one of a function, whose body need not be copied.</summary>
    private void CollectFrom(Stack<Block> open, CallGraphNode caller, Inlined? history, List<SeenCall> calls)
    {
        while (open.TryPop(out var block))
            for (var op = block.First; op is not null; op = op.Next) CollectFrom(op, open, caller, history, calls);
    }

    private void CollectFrom(Operation op, Stack<Block> open, CallGraphNode caller, Inlined? history, List<SeenCall> calls)
    {
        if (op is ICall { Callee: var callee })
        {
            if (callee is { IsFlat: true } && graph.Resolve(op) is { } target) calls.Add(new SeenCall(op, caller, target, history));
            return;
        }
        if (op.RegionCount == 0 || graph.NodeOf(op) is not null) return;
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks) open.Push(block);
    }

    /// <summary>Adds the calls that came in place of one: up to the operation that followed it, or to the block that did where the body has several.</summary>
    private void CollectBetween(Block block, Operation? before, Operation? after, Block? next, CallGraphNode caller, Inlined history, List<SeenCall> calls)
    {
        var open = new Stack<Block>();
        // Where the body has several blocks, the last one holds what followed the call.
        var end = after?.Block ?? next;
        if (end != block)
            for (var at = block.Next; at is not null && at != end; at = at.Next) open.Push(at);
        var nested = new Stack<Block>();
        CollectFrom(open, caller, history, calls);
        for (var op = before is null ? block.First : before.Next; op is not null && op != after; op = op.Next) CollectFrom(op, nested, caller, history, calls);
        CollectFrom(nested, caller, history, calls);
    }

    /// <param name="Call">The call.</param>
    /// <param name="Caller">The function around it.</param>
    /// <param name="Target">The function that it calls.</param>
    /// <param name="History">The functions through whose bodies it came, so that circles end.</param>
    private sealed record SeenCall(Operation Call, CallGraphNode Caller, CallGraphNode Target, Inlined? History);

    private sealed record Inlined(CallGraphNode Function, Inlined? Outer)
    {
        internal static bool Includes(Inlined? history, CallGraphNode function)
        {
            for (var at = history; at is not null; at = at.Outer)
                if (at.Function == function) return true;
            return false;
        }
    }
}
