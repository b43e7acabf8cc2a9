namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A command line that makes no sense, or names what can't be loaded.</summary>
public sealed class FileCheckUsageException(string message, int exitCode) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
