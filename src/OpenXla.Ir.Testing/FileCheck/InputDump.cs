using System.Text;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Writes the input with marks below the lines that directives have something to say of.</summary>
internal sealed class InputDump
{
    private readonly SourceText _input;
    private readonly FileCheckOptions _options;
    private readonly List<DumpMark> _marks;
    private readonly int _labelWidth;

    public InputDump(SourceText input, IReadOnlyList<MatchEvent> events, FileCheckOptions options)
    {
        _input = input;
        _options = options;
        _marks = DumpMark.Make(input, events);
        var digits = LastLine.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        // Two blanks to the left of the numbers and one to the right of the labels keep both apart.
        _labelWidth = Math.Max(digits, _marks.Select(static mark => mark.Label.Length).DefaultIfEmpty(0).Max()) + 3;
    }

    /// <summary>A mark at the very end of the input stands below an empty last line.</summary>
    private int LastLine => Math.Max(_input.LineCount, _marks.Select(static mark => mark.Line).DefaultIfEmpty(0).Max());

    private string Filter => _options.DumpFilter ?? (_options.DumpInput == "always" ? "all" : "error");

    public void Write(TextWriter writer)
    {
        writer.Write("Input was:\n<<<<<<\n");
        var kept = KeptLines();
        var byLine = _marks.ToLookup(static mark => mark.Line);
        var isGap = false;
        for (var line = 1; line <= LastLine; line++)
        {
            if (!kept.Contains(line))
            {
                if (!isGap) WriteGap(writer);
                isGap = true;
                continue;
            }

            isGap = false;
            writer.Write($"{line.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(_labelWidth)}: {ByteText.ToText(_input.Line(line))}{(line <= _input.NewlineCount ? " " : "")}\n");
            foreach (var mark in byLine[line]) WriteMark(writer, mark);
        }

        writer.Write(">>>>>>\n");
    }

    private HashSet<int> KeptLines()
    {
        if (Filter == "all") return [.. Enumerable.Range(1, LastLine)];
        var kept = new HashSet<int>();
        foreach (var mark in _marks)
        {
            if (mark.IsContinuation && Filter != "annotation-full") continue;
            if (Filter == "error" && !mark.IsError) continue;
            for (var line = mark.Line - _options.DumpContext; line <= mark.Line + _options.DumpContext; line++) kept.Add(line);
        }

        KeepShortGaps(kept);
        return kept;
    }

    /// <summary>The dots for a gap take three lines themselves.</summary>
    private void KeepShortGaps(HashSet<int> kept)
    {
        const int dots = 3;
        var gapStart = 1;
        for (var line = 1; line <= LastLine + 1; line++)
        {
            if (line <= LastLine && !kept.Contains(line)) continue;
            if (line - gapStart <= dots)
                for (var gap = gapStart; gap < line; gap++) kept.Add(gap);
            gapStart = line + 1;
        }
    }

    private void WriteGap(TextWriter writer)
    {
        var dot = ".".PadLeft(_labelWidth) + "\n";
        writer.Write(dot + dot + dot);
    }

    private void WriteMark(TextWriter writer, DumpMark mark)
    {
        var text = new StringBuilder(mark.Label.PadRight(_labelWidth + 2));
        text.Append(' ', mark.Column - 1);
        if (mark.Lead != '\0') text.Append(mark.Lead);
        if (mark.Length > 1) text.Append('~', mark.Length - (mark.Lead == '\0' ? 0 : 1));
        if (mark.Note.Length > 0)
        {
            // Notes stand behind the longest possible mark, so that those of one line form a column.
            var column = _labelWidth + 2 + _input.Line(mark.Line).Length + 1;
            text.Append(' ', Math.Max(column - text.Length, 0)).Append(' ').Append(ByteText.ToText(mark.Note));
        }

        writer.Write(text.Append('\n').ToString());
    }
}
