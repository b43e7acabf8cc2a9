using System.Diagnostics;

namespace OpenXla.Ir.Tools.Tests;

public class GrammarTests
{
    /// <summary>The committed parsers are what the generator makes of the grammars, where npm's packages are installed.</summary>
    [Fact]
    public async Task CommittedParsersAreUpToDate()
    {
        var grammar = Path.Combine(Root(), "grammar");
        // Fetching packages is no business of a test: grammar/generate does that once.
        if (!Directory.Exists(Path.Combine(grammar, "node_modules"))) return;
        var fresh = Directory.CreateTempSubdirectory();
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(grammar, "generate"), [fresh.FullName]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, await errors);
            foreach (var file in fresh.GetFiles("*.cs", SearchOption.AllDirectories))
            {
                var committed = Path.Combine(grammar, "Generated", Path.GetRelativePath(fresh.FullName, file.FullName));
                Assert.True(File.Exists(committed), $"{committed} is missing; run grammar/generate");
                Assert.True(File.ReadAllText(committed) == File.ReadAllText(file.FullName), $"{committed} is out of date; run grammar/generate");
            }
        }
        finally
        {
            fresh.Delete(recursive: true);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OpenXla.Ir.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
