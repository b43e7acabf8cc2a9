namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Leaves a plan whose variables are not what its steps need, which functions in C# decide.</summary>
internal sealed class PlanException(string message) : Exception(message);
