namespace OpenXla.Ir.Interfaces;

/// <summary>An operation whose result types follow from operands, attributes and regions.</summary>
public interface IInferResultTypes
{
    /// <summary>Adds the result types to <paramref name="state"/>, whose other parts are complete.</summary>
    /// <exception cref="TypeInferenceException">The operands allow no result; the message says why.</exception>
    static abstract void InferResultTypes(OperationState state);
}
