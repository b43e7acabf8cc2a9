namespace OpenXla.Ir.Traits;

/// <summary>
/// Marks interfaces that say something about an operation as a whole. One with a rule has a
/// <c>static void Verify(Operation op, Verifier verifier)</c>, which the generated verifier calls.
/// </summary>
public interface IOperationTrait;
