namespace OpenXla.Ir.Evaluation;

/// <summary>Bytes are no .npy file, or one that holds something else than a tensor.</summary>
public sealed class NpyFormatException(string message) : Exception(message);
