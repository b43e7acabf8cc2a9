namespace OpenXla.Ir.Traits;

/// <summary>Ends a block.</summary>
public interface ITerminator : IOperationTrait;
