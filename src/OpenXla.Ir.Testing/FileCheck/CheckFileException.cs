namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A mistake in a check file or in a definition given on the command line.</summary>
internal sealed class CheckFileException(SourceText? place, int offset, string message) : Exception(message)
{
    /// <summary>Null when the mistake has no place, as when a prefix never occurs.</summary>
    public SourceText? Place { get; } = place;

    public int Offset { get; } = offset;
}
