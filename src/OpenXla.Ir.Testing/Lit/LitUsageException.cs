namespace OpenXla.Ir.Testing.Lit;

/// <summary>A command line that makes no sense.</summary>
internal sealed class LitUsageException(string message) : Exception(message);
