namespace OpenXla.Ir.Traits;

/// <summary>A terminator that hands its operands to the op around.</summary>
public interface IReturnLike : ITerminator;
