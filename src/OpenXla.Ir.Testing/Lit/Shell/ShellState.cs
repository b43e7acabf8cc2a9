namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>What <c>cd</c> and <c>export</c> change for the rest of a test.</summary>
internal sealed class ShellState(string workingDirectory, Dictionary<string, string> environment)
{
    public string WorkingDirectory { get; set; } = workingDirectory;

    public Dictionary<string, string> Environment { get; set; } = environment;

    public string Resolve(string path) => Path.GetFullPath(Path.Combine(WorkingDirectory, path));
}
