namespace OpenXla.Ir.Architecture.Tests;

/// <summary>Habits of the code that a machine can check.</summary>
public class FileTests
{
    private static readonly string[] Sources = [.. Repository.Files("*.cs").Where(f => !Repository.Relative(f).Contains("/Generated/"))];

    [Fact]
    public void No_hand_written_file_is_longer_than_600_lines()
    {
        var long_ones = Sources.Where(f => File.ReadLines(f).Count() > 600).Select(Repository.Relative).ToList();
        Assert.Empty(long_ones);
    }

    [Fact]
    public void The_median_file_has_at_most_80_lines()
    {
        var lengths = Sources.Select(f => File.ReadLines(f).Count()).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 80);
    }

    [Fact]
    public void No_file_has_a_region_directive() =>
        Assert.Empty(Sources.Where(f => File.ReadLines(f).Any(l => l.TrimStart().StartsWith('#' + "region"))).Select(Repository.Relative));

    [Fact]
    public void Top_level_folders_are_the_agreed_ones()
    {
        string[] agreed = ["src", "dialects", "passes", "grammar", "tests", "lit-tests", "docs", "benchmarks", "samples"];
        var folders = Directory.EnumerateDirectories(Repository.Root).Select(f => Path.GetFileName(f)!).Where(n => !n.StartsWith('.') && n is not ("bin" or "obj" or "TestResults"));
        Assert.Empty(folders.Except(agreed));
    }
}
