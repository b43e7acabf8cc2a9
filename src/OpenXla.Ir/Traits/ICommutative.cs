namespace OpenXla.Ir.Traits;

/// <summary>The order of the operands does not matter.</summary>
public interface ICommutative : IOperationTrait;
