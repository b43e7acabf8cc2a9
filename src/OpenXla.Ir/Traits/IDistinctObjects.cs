namespace OpenXla.Ir.Traits;

/// <summary>The operation's results are its operands, known to share no memory with one another.</summary>
public interface IDistinctObjects : IOperationTrait;
