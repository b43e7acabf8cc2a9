namespace OpenXla.Ir.Interfaces;

/// <summary>Result types do not follow from the operands; the parser turns it into a diagnostic.</summary>
public sealed class TypeInferenceException(string message) : Exception(message);
