namespace OpenXla.Ir.Traits;

/// <summary>Groups of operands of open size are all of one size, so that the count tells them apart and nothing needs to be stored.</summary>
public interface ISameVariadicOperandSize : IOperationTrait;
