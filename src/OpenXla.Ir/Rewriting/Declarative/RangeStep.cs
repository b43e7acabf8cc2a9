namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Puts values or types, and ranges of them, into one range.</summary>
/// <param name="Parts">The variables that it is made of.</param>
/// <param name="IsOfTypes">Whether they are types.</param>
/// <param name="Variable">The variable that it is.</param>
public sealed record RangeStep(IReadOnlyList<int> Parts, bool IsOfTypes, int Variable) : PlanStep
{
    internal override bool Run(Bindings bindings)
    {
        bindings.Set(Variable, IsOfTypes ? Parts.SelectMany(bindings.TypesOf).ToArray() : bindings.Values(Parts));
        return true;
    }
}
