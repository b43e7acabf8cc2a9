using System.Text;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Diagnostics;

/// <summary>Diagnostics as text: <c>file:line:column: error: message</c>, the source line, a caret, and the calls that lead there.</summary>
public static class DiagnosticText
{
    /// <summary>How many callers are told of.</summary>
    private const int MaxCallers = 10;

    /// <param name="diagnostic">What to show, notes included.</param>
    /// <param name="showSource">Whether the source line and a caret follow.</param>
    /// <param name="mayShow">Which places of files are shown, where another one can stand for them; null for all.</param>
    public static string Format(Diagnostic diagnostic, bool showSource = true, Func<FileLocation, bool>? mayShow = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var text = new StringBuilder();
        Append(text, diagnostic, showSource, mayShow);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Diagnostic diagnostic, bool showSource, Func<FileLocation, bool>? mayShow)
    {
        var places = PlacesOf(diagnostic.Location, mayShow);
        AppendLine(text, places[0], Word(diagnostic.Severity), diagnostic.Message, showSource);
        if (diagnostic.Hint is { } hint) text.Append("  hint: ").Append(hint).Append('\n');
        for (int i = 1; i < places.Count; i++) AppendLine(text, places[i], "note", "called from", showSource);
        foreach (var note in diagnostic.Notes) Append(text, note, showSource && note.Location != diagnostic.Location, mayShow);
    }

    private static void AppendLine(StringBuilder text, Location location, string word, string message, bool showSource)
    {
        var attribute = location.Attribute;
        text.Append(attribute is FileLocation ? Place(attribute) : "<unknown>:0").Append(": ").Append(word).Append(": ");
        // A name may be all that is known.
        if (attribute is not (FileLocation or UnknownLocation)) text.Append(attribute).Append(": ");
        text.Append(message).Append('\n');
        if (showSource) AppendSource(text, location);
    }

    /// <summary>Where something happened and the callers; the location itself where it says no place.</summary>
    private static List<Location> PlacesOf(Location location, Func<FileLocation, bool>? mayShow)
    {
        var attribute = location.Attribute;
        if (attribute is FileLocation or UnknownLocation || location.Context is not { } context) return [location];
        var places = new List<Location>();
        Add(attribute);
        for (int i = 0; i < MaxCallers && FindCall(attribute) is { } call; i++) Add(attribute = call.Caller);
        return places.Count > 0 ? places : [location];

        void Add(LocationAttr candidate)
        {
            if (FindPlace(candidate, mayShow) is { } place) places.Add(Location.Of(context, place));
        }
    }

    private static FileLocation? FindPlace(LocationAttr location, Func<FileLocation, bool>? mayShow) => location switch
    {
        FileLocation file => mayShow?.Invoke(file) ?? true ? file : null,
        CallSiteLocation call => FindPlace(call.Callee, mayShow),
        NameLocation { Child: { } child } => FindPlace(child, mayShow),
        FusedLocation fused => fused.Locations.Select(l => FindPlace(l, mayShow)).FirstOrDefault(static l => l is not null),
        OpaqueLocation opaque => FindPlace(opaque.Fallback, mayShow),
        _ => null,
    };

    private static CallSiteLocation? FindCall(LocationAttr location) => location switch
    {
        CallSiteLocation call => call,
        NameLocation { Child: { } child } => FindCall(child),
        FusedLocation fused => fused.Locations.Select(FindCall).FirstOrDefault(static c => c is not null),
        OpaqueLocation opaque => FindCall(opaque.Fallback),
        _ => null,
    };

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
