namespace OpenXla.Ir.Grammar.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    internal static readonly string Root = FindRoot();

    internal static readonly string LitTests = Path.Combine(Root, "lit-tests");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OpenXla.Ir.sln"))) return folder.FullName;
        throw new InvalidOperationException("OpenXla.Ir.sln is not above the test's folder");
    }
}
