namespace OpenXla.Ir.Lit.Tests.Tutorial;

/// <summary>What the tutorial shows works: its files are written, its commands are run, and what they print is what it says.</summary>
[Collection(BuildsCollection.Name)]
public class TutorialTests
{
    private static readonly string[] s_pages = ["first-dialect.md", "first-pass.md", "first-conversion.md", "first-rewrite-file.md"];

    [Fact]
    public void DoesWhatItSays()
    {
        var scratch = Directory.CreateTempSubdirectory();
        try
        {
            var (vega, bin) = (scratch.CreateSubdirectory("vega").FullName, scratch.CreateSubdirectory("bin").FullName);
            WriteLauncher(bin);
            foreach (var page in s_pages) Follow(new TutorialPage(page), vega, bin);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    [Fact]
    public void EveryPageIsFollowed()
    {
        var pages = Directory.EnumerateFiles(TutorialPage.Folder, "*.md").Select(Path.GetFileName).Where(static p => p != "README.md").Order(StringComparer.Ordinal);
        Assert.Equal(s_pages.Order(StringComparer.Ordinal), pages);
        foreach (var page in s_pages) Assert.Contains(new TutorialPage(page).Blocks(), static block => block.Kind == "sh");
    }

    private static void Follow(TutorialPage page, string folder, string bin)
    {
        string? printed = null;
        foreach (var block in page.Blocks())
        {
            if (block.File.Length > 0) File.WriteAllText(Path.Combine(folder, block.File), block.Text);
            else if (block.Kind == "sh") printed = Run(page, block.Text, folder, bin);
            else if (block.Kind == "output") Assert.Equal(block.Text, printed);
        }
    }

    private static string Run(TutorialPage page, string commands, string folder, string bin)
    {
        var script = $"export OPENXLA_IR='{Repository.Root}' PATH='{bin}':$PATH\nset -e\n{commands}";
        var (exitCode, output, errors) = OpenXlaTool.Start("bash", ["-c", script], folder: folder);
        Assert.True(exitCode == 0, $"{page.Name}: {commands}\n{output}{errors}");
        return output;
    }

    /// <summary>The tool of this build, where a reader has the launcher in the repository's root.</summary>
    private static void WriteLauncher(string bin)
    {
        var launcher = Path.Combine(bin, "openxla");
        File.WriteAllText(launcher, $"#!/bin/sh\nexec dotnet exec '{OpenXlaTool.Dll}' \"$@\"\n");
        File.SetUnixFileMode(launcher, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
