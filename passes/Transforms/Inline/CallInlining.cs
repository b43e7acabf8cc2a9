using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Decides which calls of functions are inlined, and inlines them; what comes in with a body is looked at too.</summary>
internal sealed class CallInlining(CallGraph graph, FunctionUses uses, uint threshold)
{
    private readonly HashSet<CallGraphNode> _dead = [];

    /// <summary>Inlines calls in functions; those that nobody names are taken off the list.</summary>
    /// <returns>True where a call was inlined.</returns>
    internal bool InlineCallsOf(List<CallGraphNode> functions)
    {
        bool changed = false;
        foreach (var dead in functions.Where(uses.IsDead)) _dead.Add(dead);
        functions.RemoveAll(_dead.Contains);
        foreach (var function in functions)
        {
            // A call keeps the functions through whose bodies it came, so that circles end.
            var calls = CallGraph.CallsOf(function).ConvertAll(static c => (Call: c, History: (Inlined?)null));
            for (int i = 0; i < calls.Count; i++)
            {
                var (call, history) = calls[i];
                if (graph.Resolve(call) is not { Callable: { } callee } target || Inlined.Includes(history, target)) continue;
                // Functions that call each other would be unrolled into each other without end.
                if (functions.Contains(target) || !ShouldInline(call, function, target)) continue;
                var block = call.Block!;
                var (before, after, next) = (call.Previous, call.Next, block.Next);
                if (!Inliner.TryInline(call, callee)) continue;
                changed = true;
                bool wasLast = uses.HasOneUse(target);
                uses.MoveInto(function, target);
                if (wasLast)
                {
                    uses.Forget(target);
                    _dead.Add(target);
                }
                var entered = new Inlined(target, history);
                foreach (var inner in CallsBetween(block, before, after, next)) calls.Add((inner, entered));
            }
        }
        return changed;
    }

    /// <summary>Erases the functions that nobody named when it was their turn. As upstream, what only they name stays, for another run or symbol-dce.</summary>
    internal void EraseDead()
    {
        foreach (var function in _dead) function.Callable!.Erase();
    }

    private bool ShouldInline(Operation call, CallGraphNode caller, CallGraphNode target)
    {
        if (call.Info.Is(OperationTraits.Terminator) || target.HasEdgeTo(target)) return false;
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

    /// <summary>The calls that came in place of one: up to the operation that followed it, or to the block that did where the body has several.</summary>
    private static List<Operation> CallsBetween(Block block, Operation? before, Operation? after, Block? next)
    {
        var calls = new List<Operation>();
        for (var at = block; at is not null && at != next; at = at.Next)
            for (var op = at == block && before is not null ? before.Next : at.First; op is not null; op = op.Next)
            {
                if (op == after) return calls;
                if (op is ICall) calls.Add(op);
                if (op is ICallable) continue;
                foreach (var region in op.Regions) CallGraph.Collect(region, calls);
            }
        return calls;
    }

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
