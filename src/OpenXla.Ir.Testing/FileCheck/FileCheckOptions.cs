namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>What the command line asks for.</summary>
public sealed record FileCheckOptions
{
    public string CheckFile { get; set; } = "";

    /// <summary><c>-</c> stands for the standard input.</summary>
    public string InputFile { get; set; } = "-";

    public List<string> Prefixes { get; } = [];

    public List<string> CommentPrefixes { get; } = [];

    /// <summary><c>-D</c> arguments without the <c>-D</c>, in order.</summary>
    public List<string> Definitions { get; } = [];

    public List<string> ImplicitNots { get; } = [];

    /// <summary>Paths of plugins with the dialects of <c>CHECK-IR</c> blocks.</summary>
    public List<string> Plugins { get; } = [];

    public bool EnableVariableScope { get; set; }

    public bool MatchFullLines { get; set; }

    public bool StrictWhitespace { get; set; }

    public bool IgnoreCase { get; set; }

    public bool AllowEmpty { get; set; }

    public bool AllowUnusedPrefixes { get; set; }

    public bool AllowDagOverlap { get; set; }

    /// <summary>0, 1 for <c>-v</c>, 2 for <c>-vv</c>.</summary>
    public int Verbosity { get; set; }

    /// <summary><c>help</c>, <c>always</c>, <c>fail</c> or <c>never</c>.</summary>
    public string DumpInput { get; set; } = "fail";

    /// <summary><c>all</c>, <c>annotation-full</c>, <c>annotation</c> or <c>error</c>; null takes the default of <see cref="DumpInput"/>.</summary>
    public string? DumpFilter { get; set; }

    public int DumpContext { get; set; } = 5;

    public bool ShowHelp { get; set; }

    public bool ShowVersion { get; set; }
}
