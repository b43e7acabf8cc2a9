namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Prints <c>file:line:col: error: message</c>, the line and a caret below it.</summary>
internal sealed class DiagnosticPrinter(TextWriter writer)
{
    private const int TabWidth = 8;

    public void Print(CheckFileException mistake)
    {
        if (mistake.Place is null) writer.Write($"error: {ByteText.ToText(mistake.Message)}\n");
        else Print(mistake.Place, mistake.Offset, DiagnosticSeverity.Error, mistake.Message);
    }

    public void Print(SourceText source, int offset, DiagnosticSeverity severity, string message, int length = 0)
    {
        var (line, column) = source.Position(offset);
        var kind = severity.ToString().ToLowerInvariant();
        writer.Write($"{ByteText.ToText(source.Name)}:{line}:{column}: {kind}: {ByteText.ToText(message)}\n");
        var text = source.Line(line);
        writer.Write(Expand(ByteText.ToText(text)) + "\n");

        // The width of a character beyond ASCII is unknown, so a caret would point to the wrong place.
        if (text.Any(static character => character > 127)) return;
        writer.Write(Underline(text, column - 1, length) + "\n");
    }

    private static string Underline(string text, int column, int length)
    {
        var last = Math.Min(column + Math.Max(length, 1), Math.Max(text.Length, column + 1));
        var marks = new System.Text.StringBuilder();
        for (var index = 0; index < last; index++)
        {
            var mark = index < column ? ' ' : index == column ? '^' : '~';
            marks.Append(mark);
            if (index >= text.Length || text[index] != '\t') continue;
            while (marks.Length % TabWidth != 0) marks.Append(index < column ? ' ' : '~');
        }

        return marks.ToString().TrimEnd(' ');
    }

    private static string Expand(string text)
    {
        if (!text.Contains('\t')) return text;
        var expanded = new System.Text.StringBuilder();
        foreach (var character in text)
        {
            if (character != '\t')
            {
                expanded.Append(character);
                continue;
            }

            do expanded.Append(' ');
            while (expanded.Length % TabWidth != 0);
        }

        return expanded.ToString();
    }
}
