namespace OpenXla.Ir.Bytecode;

/// <summary>How to write bytecode.</summary>
public sealed record BytecodeOptions
{
    /// <summary>The version of the format, from 0 to 6.</summary>
    public int Version { get; init; } = BytecodeFormat.CurrentVersion;

    /// <summary>Who the file says wrote it.</summary>
    public string Producer { get; init; } = "OpenXla.Ir";

    /// <summary>Leaves out the data of resources; the file can't be read back to the same IR.</summary>
    public bool ElideResources { get; init; }
}
