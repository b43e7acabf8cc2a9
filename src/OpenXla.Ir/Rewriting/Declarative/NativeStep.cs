namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Calls a function in C#, as a condition or for what it computes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The variables that it is given.</param>
/// <param name="Results">The variables that it determines.</param>
/// <param name="IsNegated">Whether it must not apply.</param>
public sealed record NativeStep(string Name, NativeFunction Function, IReadOnlyList<int> Arguments, IReadOnlyList<int> Results, bool IsNegated = false) : PlanStep
{
    internal override bool Run(Bindings bindings)
    {
        var arguments = new object[Arguments.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = bindings.Get(Arguments[i]);
        var results = Function(bindings.Rewriter, arguments);
        if (IsNegated) return results is null || bindings.NoMatch($"'{Name}' holds, but must not");
        if (results is null) return bindings.NoMatch($"'{Name}' does not hold");
        if (results.Count < Results.Count) return bindings.NoMatch($"'{Name}' gave {results.Count} results, but {Results.Count} are asked for");
        for (int i = 0; i < Results.Count; i++) bindings.Set(Results[i], results[i]);
        return true;
    }
}
