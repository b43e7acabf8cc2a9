namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Takes a result of an operation, or all of them.</summary>
/// <param name="Operation">The variable that is the operation.</param>
/// <param name="Number">Which result; -1 for all.</param>
/// <param name="Variable">The variable that it is.</param>
public sealed record ResultStep(int Operation, int Number, int Variable) : PlanStep
{
    internal override bool Run(Bindings bindings)
    {
        var op = bindings.GetOperation(Operation);
        if (Number >= op.ResultCount) return bindings.NoMatch($"'{op.Name}' has no result #{Number}");
        bindings.Set(Variable, Number < 0 ? op.Results.ToArray() : op.GetResult(Number));
        return true;
    }
}
