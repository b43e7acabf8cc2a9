namespace OpenXla.Ir.Testing.SelfTest;

/// <summary>What to test, and how much.</summary>
public sealed record SelfTestOptions
{
    /// <summary>The dialects; empty for all that are available, <c>builtin</c> aside.</summary>
    public IReadOnlyList<string> Dialects { get; init; } = [];

    /// <summary>Modules per dialect.</summary>
    public int Count { get; init; } = 1000;

    /// <summary>The seed that everything follows from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The one module to test; null for all.</summary>
    public int? Only { get; init; }

    /// <summary>How many threads to use; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How many failures to reduce and show.</summary>
    public int MaxFailures { get; init; } = 20;

    /// <summary>Whether to make failures smaller.</summary>
    public bool Reduces { get; init; } = true;

    /// <summary>Whether to say why no instance of an operation was found.</summary>
    public bool Verbose { get; init; }
}
