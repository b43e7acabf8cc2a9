namespace OpenXla.Ir.Traits;

/// <summary>A data layout that the operation has holds for all inside.</summary>
public interface IDataLayoutScope : IOperationTrait;
