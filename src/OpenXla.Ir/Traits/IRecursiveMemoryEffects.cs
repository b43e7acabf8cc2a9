namespace OpenXla.Ir.Traits;

/// <summary>Its memory effects are those of the ops inside.</summary>
public interface IRecursiveMemoryEffects : IOperationTrait;
