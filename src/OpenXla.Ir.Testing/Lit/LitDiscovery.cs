namespace OpenXla.Ir.Testing.Lit;

/// <summary>Finds tests by convention alone: suffixes of files, and no folder named <c>Inputs</c> or <c>Output</c>.</summary>
public static class LitDiscovery
{
    private static readonly string[] Suffixes = [".mlir", ".test"];
    private static readonly string[] SkippedFolders = ["Inputs", "Output"];

    /// <summary>All tests below the paths in a fixed order, each once. A path that is a file is a test whatever its suffix.</summary>
    /// <exception cref="FileNotFoundException">A path does not exist.</exception>
    public static IReadOnlyList<LitTest> Find(IEnumerable<string> paths, string workingDirectory)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var tests = new List<LitTest>();
        foreach (var path in paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(workingDirectory, path)));
            if (Directory.Exists(full)) tests.AddRange(Below(full, full));
            else if (File.Exists(full)) tests.Add(Make(Path.GetDirectoryName(full)!, full));
            else throw new FileNotFoundException($"no such file or directory: '{path}'", path);
        }

        return [.. tests.DistinctBy(static test => test.FilePath)];
    }

    private static IEnumerable<LitTest> Below(string folder, string root)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsTest).Order(StringComparer.Ordinal)) yield return Make(root, file);
        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            if (SkippedFolders.Contains(Path.GetFileName(inner))) continue;
            foreach (var test in Below(inner, root)) yield return test;
        }
    }

    private static bool IsTest(string file) =>
        Suffixes.Contains(Path.GetExtension(file)) && !Path.GetFileName(file).StartsWith('.');

    private static LitTest Make(string root, string file) => new(Path.GetFileName(root), root, file);
}
