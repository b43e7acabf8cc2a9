namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A mistake in a check file or in a definition given on the command line.</summary>
internal sealed class CheckFileException(SourceText? place, int offset, string message) : Exception(message)
{
    /// <summary>Null when the mistake has no place, as when a prefix never occurs.</summary>
    public SourceText? Place { get; } = place;

    /// <summary>2 for all mistakes but one, for which LLVM gives up earlier.</summary>
    public int ExitCode { get; init; } = 2;

    public int Offset { get; } = offset;
}
