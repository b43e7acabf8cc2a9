using OpenXla.Ir.Passes.Transforms.Canonicalize;

namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Puts the bodies of functions in place of calls, callees first, and erases private functions that nobody calls any more.</summary>
[Pass("inline")]
public sealed partial class InlinePass : Pass<Operation>
{
    public override string DisplayName => "Inliner";

    protected override void Run(Operation op, PassContext context)
    {
        if (!op.Info.Is(OperationTraits.SymbolTable))
        {
            context.Error(op, "was scheduled to run under the inliner, but does not define a symbol table");
            return;
        }
        var symbols = new SymbolTableCollection();
        foreach (var callable in CalleesFirst(op, symbols))
        {
            foreach (var call in callable.Descendants<ICall>().Cast<Operation>().ToList())
                if (CalleeOf(call, symbols) is { } callee && callee != callable && !callee.Encloses(call) && !Reaches(callee, callee, symbols)) Inliner.TryInline(call, callee);
            CanonicalizePass.Canonicalize(callable);
        }
        EraseUncalled(op);
    }

    private static Operation? CalleeOf(Operation call, SymbolTableCollection symbols) =>
        ((ICall)call).Callee is { } reference && symbols.LookupNearest(call, reference) is { } callee && callee is ICallable { CallableBody.IsEmpty: false } ? callee : null;

    private static List<Operation> CalleesFirst(Operation root, SymbolTableCollection symbols)
    {
        var order = new List<Operation>();
        var seen = new HashSet<Operation>();
        foreach (var callable in root.Descendants<ICallable>().Cast<Operation>()) Visit(callable);
        return order;

        void Visit(Operation callable)
        {
            if (!seen.Add(callable)) return;
            foreach (var call in callable.Descendants<ICall>().Cast<Operation>())
                if (CalleeOf(call, symbols) is { } callee) Visit(callee);
            order.Add(callable);
        }
    }

    /// <summary>True where calling <paramref name="from"/> may come to call <paramref name="target"/>.</summary>
    private static bool Reaches(Operation from, Operation target, SymbolTableCollection symbols)
    {
        var seen = new HashSet<Operation>();
        var pending = new Stack<Operation>([from]);
        while (pending.TryPop(out var callable))
            foreach (var call in callable.Descendants<ICall>().Cast<Operation>())
            {
                if (CalleeOf(call, symbols) is not { } callee) continue;
                if (callee == target) return true;
                if (seen.Add(callee)) pending.Push(callee);
            }
        return false;
    }

    private static void EraseUncalled(Operation root)
    {
        for (bool changed = true; changed;)
        {
            var symbols = new SymbolTableCollection();
            var used = SymbolUses.Inside(root).Select(u => symbols.LookupNearest(u.User, u.Reference)).ToHashSet();
            var dead = root.Descendants<ICallable>().Where(c => c is ISymbol { CanDiscardOnUseEmpty: true } && c.CallableBody is { IsEmpty: false } && !used.Contains((Operation)c)).Cast<Operation>().ToList();
            foreach (var op in dead) op.Erase();
            changed = dead.Count > 0;
        }
    }
}
