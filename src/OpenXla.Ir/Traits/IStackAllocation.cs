namespace OpenXla.Ir.Traits;

/// <summary>What the operation allocates is freed when control leaves the nearest automatic allocation scope.</summary>
public interface IStackAllocation : IOperationTrait;
