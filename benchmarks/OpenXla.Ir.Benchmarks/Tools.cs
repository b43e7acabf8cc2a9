namespace OpenXla.Ir.Benchmarks;

/// <summary>Finds the programs to compare.</summary>
internal static class Tools
{
    /// <summary>The tool compiled ahead of time where it is there, else the ReadyToRun build; null where there is neither.</summary>
    internal static string[]? FindOurs()
    {
        if (Environment.GetEnvironmentVariable("OPENXLA_TOOL") is { Length: > 0 } named) return named.Split(' ');
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OpenXla.Ir.sln"))) folder = folder.Parent;
        if (folder is null) return null;
        string[] builds = ["aot", "r2r"];
        var found = builds.Select(build => Path.Combine(folder.FullName, ".build", build, "openxla")).FirstOrDefault(File.Exists);
        return found is null ? null : [found];
    }

    internal static string? FindOnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
