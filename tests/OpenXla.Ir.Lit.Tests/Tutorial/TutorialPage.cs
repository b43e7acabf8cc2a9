using System.Text.RegularExpressions;

namespace OpenXla.Ir.Lit.Tests.Tutorial;

/// <summary>The fenced blocks of a page, in order: files (<c>file=NAME</c>), commands (<c>sh</c>), and what the commands before them print (<c>output</c>).</summary>
internal sealed partial class TutorialPage(string name)
{
    internal string Name => name;

    internal IEnumerable<TutorialBlock> Blocks() =>
        from Match block in Fence().Matches(File.ReadAllText(Path.Combine(Folder, name)))
        select new TutorialBlock(block.Groups["kind"].Value, block.Groups["file"].Value, block.Groups["text"].Value);

    internal static string Folder { get; } = Path.Combine(Repository.Root, "docs", "tutorial");

    [GeneratedRegex(@"^```(?<kind>[a-z]*)(?: file=(?<file>\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
