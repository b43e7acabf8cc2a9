using System.Text;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>One argument before globbing.</summary>
internal sealed record ShellWord(IReadOnlyList<WordSegment> Segments)
{
    public string Text => string.Concat(Segments.Select(static segment => segment.Text));

    private bool HasWildcard => Segments.Any(static segment => !segment.IsQuoted && segment.Text.AsSpan().ContainsAny('*', '?'));

    /// <summary>The files that the wildcards stand for; the word itself when there is none, as in a POSIX shell.</summary>
    public IReadOnlyList<string> Expand(string workingDirectory)
    {
        if (!HasWildcard) return [Text];
        var text = Text;
        var slash = text.LastIndexOf('/');
        var folder = slash < 0 ? "" : text[..(slash + 1)];
        var searched = Path.Combine(workingDirectory, folder);
        if (!Directory.Exists(searched)) return [text];

        var pattern = new Regex($@"\A{NamePattern(slash + 1)}\z");
        var names = Directory.EnumerateFileSystemEntries(searched).Select(static entry => Path.GetFileName(entry)!)
            .Where(name => !name.StartsWith('.') && pattern.IsMatch(name)).Order(StringComparer.Ordinal)
            .Select(name => folder + name).ToList();
        return names.Count > 0 ? names : [text];
    }

    private string NamePattern(int skip)
    {
        var pattern = new StringBuilder();
        var index = 0;
        foreach (var segment in Segments)
        {
            foreach (var character in segment.Text)
            {
                if (index++ < skip) continue;
                pattern.Append(segment.IsQuoted ? Regex.Escape(character.ToString()) : character switch
                {
                    '*' => ".*",
                    '?' => ".",
                    _ => Regex.Escape(character.ToString()),
                });
            }
        }

        return pattern.ToString();
    }
}
