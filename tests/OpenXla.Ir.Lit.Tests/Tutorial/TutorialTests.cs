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
            foreach (var page in s_pages) Follow(new TutorialPage(page), scratch.FullName);
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

    private static void Follow(TutorialPage page, string folder)
    {
        string? printed = null;
        foreach (var block in page.Blocks())
        {
            if (block.File.Length > 0) File.WriteAllText(Path.Combine(folder, block.File), block.Text);
            else if (block.Kind == "sh") printed = Run(page, block.Text, folder);
            else if (block.Kind == "output") Assert.Equal(block.Text, printed);
        }
    }

    private static string Run(TutorialPage page, string commands, string folder)
    {
        // The tool of this build, where a reader has the launcher in the repository's root.
        var script = $"export OPENXLA_IR='{Repository.Root}'\nopenxla() {{ dotnet exec '{OpenXlaTool.Dll}' \"$@\"; }}\nset -e\n{commands}";
        var (exitCode, output, errors) = OpenXlaTool.Start("bash", ["-c", script], folder: folder);
        Assert.True(exitCode == 0, $"{page.Name}: {commands}\n{output}{errors}");
        return output;
    }
}
