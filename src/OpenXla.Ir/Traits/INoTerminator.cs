namespace OpenXla.Ir.Traits;

/// <summary>Blocks need no terminator.</summary>
public interface INoTerminator : IOperationTrait;
