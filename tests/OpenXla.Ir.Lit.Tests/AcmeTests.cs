namespace OpenXla.Ir.Lit.Tests;

/// <summary>The template works for a vendor: built outside of the solution, loaded by the tool as it is shipped.</summary>
[Collection(BuildsCollection.Name)]
public class AcmeTests
{
    [Fact]
    public void BuildsAndLoads()
    {
        var scratch = Directory.CreateTempSubdirectory();
        try
        {
            var dll = Build(scratch.FullName);
            var tests = Path.Combine(scratch.FullName, "source", "lit-tests");
            var (exitCode, output, errors) = OpenXlaTool.Run("", "lit", "-v", tests, "-D", $"acme={dll}");
            Assert.True(exitCode == 0, output + errors);
            var selfTest = OpenXlaTool.Run("", "selftest", $"--load-plugin={dll}", "--count", "500");
            Assert.True(selfTest.ExitCode == 0, selfTest.Output + selfTest.Errors);
            Assert.Matches(@"\nacme +500 +1/1 +1/1 +- +0\n", selfTest.Output);
            // The core is the tool's: a copy of it beside the plugin would have types of its own.
            Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(dll)!, "OpenXla.Ir.dll")));
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    [Fact]
    public void AWrongDllIsAClearError()
    {
        var (exitCode, output, errors) = OpenXlaTool.Run("module {}", "opt", $"--load-plugin={typeof(IrContext).Assembly.Location}");
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("holds no plugin: it has no [assembly: OpenXlaPlugin<…>]", errors);
    }

    /// <summary>Builds a copy of the folder, as somebody does who starts from it.</summary>
    private static string Build(string folder)
    {
        var source = Path.Combine(folder, "source");
        var template = Path.Combine(Repository.Root, "dialects", "Acme");
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(template, file);
            if (relative.Split('/')[0] is "bin" or "obj") continue;
            var copy = Path.Combine(source, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        string[] args = ["build", "Acme.csproj", "-c", "Release", $"-p:RepositoryRoot={Repository.Root}/", "-v", "quiet", "--nologo"];
        var (exitCode, output, errors) = OpenXlaTool.Start("dotnet", args, folder: source);
        Assert.True(exitCode == 0, output + errors);
        return Path.Combine(source, "bin", "Release", "net10.0", "Acme.dll");
    }
}
