namespace OpenXla.Ir.Interfaces;

/// <summary>
/// An operation whose result types follow from operands, attributes and regions. The generated verifier asks for just these types, or
/// what a <c>static bool AreCompatible(IrType inferred, IrType actual)</c> of the op allows.
/// </summary>
public interface IInferResultTypes
{
    /// <summary>Adds the result types to <paramref name="state"/>, whose other parts are complete.</summary>
    /// <exception cref="TypeInferenceException">The operands allow no result; the message says why.</exception>
    static abstract void InferResultTypes(OperationState state);
}
