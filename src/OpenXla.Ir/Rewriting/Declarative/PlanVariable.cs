namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Something that a plan finds, makes or knows from the start.</summary>
/// <param name="Name">As messages call it.</param>
/// <param name="Constant">What it is from the start; null where it is yet to be found.</param>
public sealed record PlanVariable(string Name, object? Constant = null);
