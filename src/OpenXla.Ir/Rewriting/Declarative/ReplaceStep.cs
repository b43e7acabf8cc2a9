namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Replaces an operation by values and erases it.</summary>
/// <param name="Operation">The variable that is the operation.</param>
/// <param name="Values">The variables that are the values, or one that is the operation to take its place.</param>
public sealed record ReplaceStep(int Operation, IReadOnlyList<int> Values) : PlanStep
{
    internal override bool Run(Bindings bindings)
    {
        var op = bindings.GetOperation(Operation);
        var values = bindings.Values(Values);
        if (values.Length != op.ResultCount) return bindings.NoMatch($"'{op.Name}' has {op.ResultCount} results, but is to be replaced by {values.Length} values");
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i].DefiningOp == op) return bindings.NoMatch($"'{op.Name}' can't be replaced by itself");
            var expected = bindings.Rewriter.ConvertType(op.GetResult(i).Type);
            if (!values[i].Type.Equals(expected))
                return bindings.NoMatch($"result #{i} of '{op.Name}' has type {op.GetResult(i).Type}, but is to be replaced by a value of type {values[i].Type}");
        }
        bindings.HasChanged = true;
        return bindings.Rewriter.Replace(op, values);
    }
}
