namespace OpenXla.Ir.Tool.Run;

/// <summary>What <c>openxla run</c> was asked for.</summary>
internal sealed class RunOptions
{
    public string? File { get; set; }
    public string? Function { get; set; }
    public List<string> Inputs { get; } = [];
    public string? Output { get; set; }
    public List<string> Expected { get; } = [];
    public double Tolerance { get; set; } = 1e-5;
    public string? Target { get; set; }
    public string? Emit { get; set; }
    public bool Quiet { get; set; }

    /// <summary>How often the function is called; the time of a call is the mean of all but the first.</summary>
    public int Repeat { get; set; } = 1;

    public List<string> Plugins { get; } = [];
    public bool Help { get; set; }
}
