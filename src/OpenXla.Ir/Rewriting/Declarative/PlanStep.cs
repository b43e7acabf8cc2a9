namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Something that a plan checks or does once its root has been matched.</summary>
public abstract record PlanStep
{
    /// <summary>False through <see cref="Bindings.NoMatch(BindingPlace)"/> where the rewrite does not apply after all.</summary>
    internal abstract bool Run(Bindings bindings);
}
