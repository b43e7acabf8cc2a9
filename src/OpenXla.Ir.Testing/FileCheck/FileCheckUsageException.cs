namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A command line that makes no sense.</summary>
internal sealed class FileCheckUsageException(string message, int exitCode) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
