namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>What is found must be found somewhere: the check that something in the body of a pattern binds a handle.</summary>
internal static class BindingUse
{
    internal static void Verify(Operation op, Verifier verifier)
    {
        if (op.ParentOp is PatternOp && !IsBound(op)) verifier.Error(op, "expected a bindable user when defined in the matcher body of a `pdl.pattern`");
    }

    /// <summary>A result by itself binds nothing; it must be bound itself. Each operation comes before its users, so the way is finite, but may be long.</summary>
    private static bool IsBound(Operation op)
    {
        var pending = new Stack<Operation>([op]);
        var seen = new HashSet<Operation>();
        while (pending.TryPop(out var next))
            foreach (var result in next.Results)
                foreach (var use in result.Uses)
                {
                    if (use.Owner is not (ResultOp or ResultsOp)) return true;
                    if (seen.Add(use.Owner)) pending.Push(use.Owner);
                }
        return false;
    }
}
