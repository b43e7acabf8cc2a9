namespace OpenXla.Ir.Tool.Run;

/// <summary>A mistake in the arguments, or in a file that they name.</summary>
internal sealed class RunUsageException(string message) : Exception(message);
