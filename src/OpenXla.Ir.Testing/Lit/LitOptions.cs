namespace OpenXla.Ir.Testing.Lit;

/// <summary>What the command line asks for.</summary>
public sealed record LitOptions
{
    public List<string> Paths { get; } = [];

    /// <summary><c>-D name=value</c>: becomes <c>%{name}</c> in RUN lines and a feature called name.</summary>
    public Dictionary<string, string> Parameters { get; } = new(StringComparer.Ordinal);

    public string? Filter { get; set; }

    /// <summary>Where <c>%t</c> files go and stay; null for a temporary folder that is removed at the end.</summary>
    public string? OutputDirectory { get; set; }

    public int Jobs { get; set; } = Environment.ProcessorCount;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>0; 1 adds the reasons of skipped tests; 2 adds every command of a failed test.</summary>
    public int Verbosity { get; set; }

    public bool ShowsAll { get; set; }

    public bool IsQuiet { get; set; }

    public bool IsSuccinct { get; set; }

    public bool ShowsTimes { get; set; }

    public bool Updates { get; set; }

    public bool ShowHelp { get; set; }
}
