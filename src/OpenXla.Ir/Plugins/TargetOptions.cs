namespace OpenXla.Ir.Plugins;

/// <summary>How to compile.</summary>
public sealed record TargetOptions
{
    public static readonly TargetOptions Default = new();

    /// <summary>0 for fast compilation to 3 for fast code.</summary>
    public int OptimizationLevel { get; init; } = 3;

    /// <summary>Options that only the target knows, by name.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
