namespace OpenXla.Ir.Rewriting.Declarative;

// The idea of this namespace: a rewrite as data. Files of rules and the pdl dialect both become plans, and a plan becomes the same
// RewritePattern that a function in C# does; so drivers, logs and explanations know no difference.

/// <summary>A rewrite as data: what to find, what must hold, what to do.</summary>
public sealed record RewritePlan
{
    public required string Name { get; init; }

    /// <summary>Greater ones are tried first.</summary>
    public int Benefit { get; init; } = 1;

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>What the numbers in the rest of the plan stand for.</summary>
    public required IReadOnlyList<PlanVariable> Variables { get; init; }

    /// <summary>What the operation must be that the rewrite looks at.</summary>
    public required OperationShape Root { get; init; }

    /// <summary>What must hold besides; nothing of it changes the IR.</summary>
    public IReadOnlyList<PlanStep> Conditions { get; init; } = [];

    /// <summary>What to do.</summary>
    public IReadOnlyList<PlanStep> Steps { get; init; } = [];

    /// <summary>The plan as drivers take it.</summary>
    public RewritePattern ToPattern() => new(Name, typeof(Operation), Root.Name, Benefit, Labels, Apply);

    private bool Apply(Operation op, PatternRewriter rewriter)
    {
        var bindings = new Bindings(Variables, op, rewriter);
        try
        {
            if (!Root.Match(op, bindings)) return false;
            foreach (var condition in Conditions)
                if (!condition.Run(bindings)) return false;
            // What is made stands where all that was found is sure to be there already.
            rewriter.SetInsertionPoint(op);
            foreach (var step in Steps)
                if (!step.Run(bindings)) return GiveUp(bindings, rewriter.IsListening ? rewriter.LastReason : "");
            return true;
        }
        catch (PlanException mistake)
        {
            if (!bindings.HasChanged) Report(bindings, $"rewrite '{Name}' can't be run: {mistake.Message}");
            return GiveUp(bindings, mistake.Message);
        }
    }

    /// <summary>Takes back what was made, where nothing else has been done.</summary>
    private bool GiveUp(Bindings bindings, string reason)
    {
        if (bindings.HasChanged)
        {
            Report(bindings, $"rewrite '{Name}' could not be finished after it had changed the program{(reason.Length > 0 ? ": " + reason : "")}");
            return true;
        }
        bindings.EraseCreated();
        return false;
    }

    private static void Report(Bindings bindings, string message)
    {
        var context = bindings.Rewriter.Context;
        context.Diagnostics.Error(bindings.Root.IsErased ? Location.Unknown(context) : bindings.Root.Location, message);
    }
}
