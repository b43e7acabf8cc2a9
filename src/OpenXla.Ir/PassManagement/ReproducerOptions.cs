namespace OpenXla.Ir.PassManagement;

/// <summary>Where a program that repeats a failure is written, and what it holds.</summary>
/// <param name="Path">The file, as messages name it.</param>
public sealed record ReproducerOptions(string Path)
{
    /// <summary>The directory that <see cref="Path"/> is relative to; null for the process's own.</summary>
    public string? Directory { get; init; }

    /// <summary>Whether the program is the one right before the pass that failed, and the pipeline that pass only.</summary>
    public bool IsLocal { get; init; }
}
