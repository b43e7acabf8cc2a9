using System.Text;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Diagnostics;

/// <summary>Diagnostics as text: <c>file:line:column: error: message</c>, the source line, a caret.</summary>
public static class DiagnosticText
{
    /// <param name="diagnostic">What to show, notes included.</param>
    /// <param name="showSource">Whether the source line and a caret follow.</param>
    public static string Format(Diagnostic diagnostic, bool showSource = true)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        Append(text, diagnostic, showSource);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, bool showSource)
    {
        text.Append(Place(diagnostic.Location)).Append(": ").Append(Word(diagnostic.Severity)).Append(": ").Append(diagnostic.Message).Append('\n');
        if (showSource) AppendSource(text, diagnostic.Location);
        if (diagnostic.Hint is { } hint) text.Append("  hint: ").Append(hint).Append('\n');
        foreach (var note in diagnostic.Notes) Append(text, note, showSource && note.Location != diagnostic.Location);
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Remark => "remark",
        _ => "note",
    };

    /// <summary>The place as compilers write it: <c>file:line:column</c> where there is a file.</summary>
    public static string Place(Location location) => Place(location.Attribute);

    private static string Place(LocationAttr location) => location switch
    {
        FileLocation file => $"{file.File}:{file.Line}:{file.Column}",
        UnknownLocation => "unknown",
        CallSiteLocation call => $"{Place(call.Callee)} (called from {Place(call.Caller)})",
        NameLocation { Child: { } child and not UnknownLocation } => Place(child),
        _ => LocationTable.FirstFile(location) is { } first ? Place(first) : location.ToString(),
    };

    private static void AppendSource(StringBuilder text, Location location)
    {
        if (location.Context?.Locations.FindPlace(location) is not var (source, offset)) return;
        var (line, column) = source.LineAndColumn(offset);
        var full = source.Line(line);
        if (full.Length == 0) return;
        // A line of a constant can be megabytes long: show the part around the place.
        int at = Math.Min(column - 1, full.Length);
        int start = full.Length <= 160 ? 0 : Math.Clamp(at - 60, 0, full.Length - 160);
        // Control characters of a file that is no text would be orders to the terminal.
        var shown = string.Create(Math.Min(160, full.Length - start), (full, start), static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
                target[i] = source.full[source.start + i] is var c && char.IsControl(c) && c != '\t' ? '\uFFFD' : c;
        });
        text.Append(shown).Append('\n');
        for (int i = start; i < at; i++) text.Append(full[i] == '\t' ? '\t' : ' ');
        text.Append("^\n");
    }
}
