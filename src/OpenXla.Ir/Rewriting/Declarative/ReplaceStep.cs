namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Replaces an operation by values and erases it.</summary>
/// <param name="Operation">The variable that is the operation.</param>
/// <param name="Values">The variables that are the values, or one that is the operation to take its place.</param>
public sealed record ReplaceStep(int Operation, IReadOnlyList<int> Values) : PlanStep
{
    internal override bool Run(Bindings bindings)
    {
        var op = (Operation)bindings.Get(Operation);
        var values = bindings.Values(Values);
        if (values.Length != op.ResultCount) return bindings.NoMatch($"'{op.Name}' has {op.ResultCount} results, but is to be replaced by {values.Length} values");
        for (int i = 0; i < values.Length; i++)
        {
            var expected = bindings.Rewriter.ConvertType(op.GetResult(i).Type);
            if (!values[i].Type.Equals(expected))
                return bindings.NoMatch($"result #{i} of '{op.Name}' has type {op.GetResult(i).Type}, but is to be replaced by a value of type {values[i].Type}");
        }
        bindings.HasChanged = true;
        return bindings.Rewriter.Replace(op, values);
    }
}
