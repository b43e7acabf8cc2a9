namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Changes attributes of an operation in place.</summary>
/// <param name="Operation">The variable that is the operation.</param>
/// <param name="Attributes">The attributes as variables; -1 for one that goes away.</param>
public sealed record UpdateStep(int Operation, IReadOnlyList<(string Name, int Variable)> Attributes) : PlanStep
{
    internal override bool Run(Bindings bindings)
    {
        var op = bindings.GetOperation(Operation);
        if (Attributes.All(a => Equals(op.GetAttribute(a.Name), ValueOf(a.Variable, bindings)))) return bindings.NoMatch($"'{op.Name}' is already as it would be");
        foreach (var (name, variable) in Attributes)
            if (DefinitionFit.Problem(op.Info, name, ValueOf(variable, bindings)) is { } problem) return bindings.NoMatch($"'{op.Name}' can't be changed: {problem}");
        bindings.HasChanged = true;
        return bindings.Rewriter.Modify(op, () =>
        {
            foreach (var (name, variable) in Attributes) op.SetAttribute(name, ValueOf(variable, bindings));
        });
    }

    private static IrAttribute? ValueOf(int variable, Bindings bindings) => variable < 0 ? null : bindings.GetAttribute(variable);
}
