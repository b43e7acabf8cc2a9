using System.Xml.Linq;

namespace OpenXla.Ir.Architecture.Tests;

/// <summary>Which project references which, read off the project files and the props that they import.</summary>
internal static class ProjectReferences
{
    internal static IEnumerable<(string From, string To, bool AnalyzerOnly)> All()
    {
        foreach (var project in Repository.Files("*.csproj"))
        {
            var folder = Path.GetDirectoryName(project)!;
            foreach (var reference in OwnReferences(project, folder)) yield return (Name(project), reference.To, reference.AnalyzerOnly);
            foreach (var props in ImportedProps(folder))
                foreach (var reference in OwnReferences(props, folder)) yield return (Name(project), reference.To, reference.AnalyzerOnly);
        }
    }

    /// <summary>The project's folder from the root: <c>src/OpenXla.Ir</c>, <c>dialects/Arith</c>.</summary>
    private static string Name(string project) => Repository.Relative(Path.GetDirectoryName(project)!);

    private static IEnumerable<(string To, bool AnalyzerOnly)> OwnReferences(string file, string folder)
    {
        foreach (var item in XDocument.Load(file).Descendants("ProjectReference"))
        {
            var include = item.Attribute("Include")?.Value.Replace("$(RepositoryRoot)", Repository.Root + "/");
            if (include is null) continue;
            bool analyzer = item.Attribute("OutputItemType")?.Value == "Analyzer";
            yield return (Name(Path.GetFullPath(Path.Combine(folder, include))), analyzer);
        }
    }

    private static IEnumerable<string> ImportedProps(string folder)
    {
        for (var at = folder; at is not null && at.Length >= Repository.Root.Length; at = Path.GetDirectoryName(at))
        {
            var props = Path.Combine(at, "Directory.Build.props");
            if (!File.Exists(props)) continue;
            yield return props;
            // MSBuild reads the nearest one only; ours import the root's, which references nothing.
            yield break;
        }
    }
}
