namespace OpenXla.Ir.Traits;

/// <summary>Works on each element alone: the op on shaped types is the op on scalars, element by element.</summary>
public interface IElementwise : IOperationTrait;
