namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>A named text with line and column look-up.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];

    public SourceText(string name, string content)
    {
        Name = name;
        Content = content;
        for (var index = 0; index < content.Length; index++)
            if (content[index] == '\n') _lineStarts.Add(index + 1);
    }

    public string Name { get; }

    public string Content { get; }

    /// <summary>How many lines a reader sees; a last newline does not open another line.</summary>
    public int LineCount => Content.Length > 0 && Content[^1] == '\n' ? _lineStarts.Count - 1 : _lineStarts.Count;

    public int NewlineCount => _lineStarts.Count - 1;

    /// <summary>One-based line and column of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The text of a one-based line, without its newline.</summary>
    public string Line(int line)
    {
        if (line > _lineStarts.Count) return "";
        var start = _lineStarts[line - 1];
        var end = Content.IndexOf('\n', start);
        return end < 0 ? Content[start..] : Content[start..end];
    }

    /// <summary>
    /// Applies FileCheck's view of white space: CRLF becomes LF and, unless <paramref name="strict"/>, each run of
    /// blanks and tabs becomes one blank.
    /// </summary>
    public static string Canonicalize(string content, bool strict)
    {
        var result = new System.Text.StringBuilder(content.Length);
        for (var index = 0; index < content.Length; index++)
        {
            var current = content[index];
            if (current == '\r' && index + 1 < content.Length && content[index + 1] == '\n') continue;
            if (strict || current is not (' ' or '\t'))
            {
                result.Append(current);
                continue;
            }

            result.Append(' ');
            while (index + 1 < content.Length && content[index + 1] is ' ' or '\t') index++;
        }

        return result.ToString();
    }
}
