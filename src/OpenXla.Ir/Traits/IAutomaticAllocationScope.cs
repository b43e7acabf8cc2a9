namespace OpenXla.Ir.Traits;

/// <summary>Stack allocations inside end with this op.</summary>
public interface IAutomaticAllocationScope : IOperationTrait;
