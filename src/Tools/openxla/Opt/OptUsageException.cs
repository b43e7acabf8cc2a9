namespace OpenXla.Ir.Tool.Opt;

/// <summary>A mistake in the arguments, in the words to show.</summary>
internal sealed class OptUsageException(string message) : Exception(message);
