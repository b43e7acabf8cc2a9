namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Erases an operation that nobody reads.</summary>
/// <param name="Operation">The variable that is the operation.</param>
public sealed record EraseStep(int Operation) : PlanStep
{
    internal override bool Run(Bindings bindings)
    {
        var op = bindings.Get<Operation>(Operation);
        if (op.IsErased) return true;
        if (op.HasUses) return bindings.NoMatch($"'{op.Name}' can't be erased, because its results are used");
        bindings.HasChanged = true;
        return bindings.Rewriter.Erase(op);
    }
}
