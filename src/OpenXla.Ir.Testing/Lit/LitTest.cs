namespace OpenXla.Ir.Testing.Lit;

/// <summary>A test file and the folder that its report name starts from.</summary>
public sealed record LitTest(string Suite, string SuiteRoot, string FilePath)
{
    /// <summary>The path below the suite, with forward slashes everywhere so that reports are the same on all systems.</summary>
    public string RelativePath => Path.GetRelativePath(SuiteRoot, FilePath).Replace('\\', '/');

    public string DisplayName => $"{Suite} :: {RelativePath}";
}
