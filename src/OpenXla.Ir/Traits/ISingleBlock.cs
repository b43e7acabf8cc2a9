namespace OpenXla.Ir.Traits;

/// <summary>Each region has at most one block.</summary>
public interface ISingleBlock : IOperationTrait;
