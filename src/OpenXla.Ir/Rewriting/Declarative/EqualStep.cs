namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Asks whether two variables are the same.</summary>
/// <param name="Left">A variable.</param>
/// <param name="Right">Another.</param>
/// <param name="IsNegated">Whether they must differ.</param>
/// <param name="Text">The question as it was written.</param>
public sealed record EqualStep(int Left, int Right, bool IsNegated, string Text) : PlanStep
{
    internal override bool Run(Bindings bindings) =>
        Bindings.AreEqual(bindings.Get(Left), bindings.Get(Right)) != IsNegated || bindings.NoMatch($"does not hold: {Text}");
}
