namespace OpenXla.Ir.Oracle;

/// <summary>A mistake in the arguments.</summary>
internal sealed class OracleUsageException(string message) : Exception(message);
