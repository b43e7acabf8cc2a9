namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>One line of marks in the input dump.</summary>
internal sealed record DumpMark(string Label, int Line, int Column, int Length, char Lead, string Note, bool IsError, bool IsContinuation)
{
    /// <summary>Makes the marks of all events, in the order in which directives stand in the check file.</summary>
    public static List<DumpMark> Make(SourceText input, IReadOnlyList<MatchEvent> events)
    {
        var marks = new List<DumpMark>();
        var groups = events.GroupBy(static found => found.Directive, ReferenceEqualityComparer.Instance).Select(static group => group.ToList());
        foreach (var group in groups)
        {
            for (var index = 0; index < group.Count; index++)
            {
                var label = Name(group[index].Directive) + (group.Count > 1 ? $"'{index}" : "");
                marks.AddRange(Lines(input, group[index], label));
            }
        }

        return marks;
    }

    private static IEnumerable<DumpMark> Lines(SourceText input, MatchEvent found, string label)
    {
        var (lead, text, isError) = Style(found);
        var (line, column) = input.Position(found.Start);
        var (lastLine, lastColumn) = input.Position(Math.Max(found.End, found.Start));
        if (found.Note is not null)
        {
            yield return new DumpMark(label, line, column, 1, found.End > found.Start ? lead : ' ', found.Note, false, false);
            yield break;
        }

        // A range that stops at the start of a line does not touch that line.
        if (lastLine > line && lastColumn == 1)
        {
            lastLine--;
            lastColumn = input.Line(lastLine).Length + 2;
        }

        for (var current = line; current <= lastLine; current++)
        {
            var isFirst = current == line;
            var from = isFirst ? column : 1;
            var until = current == lastLine ? lastColumn : input.Line(current).Length + 2;
            var note = isFirst ? text : "";
            yield return new DumpMark(label, current, from, Math.Max(until - from, 1), isFirst ? lead : '~', note, isFirst && isError, !isFirst);
        }
    }

    private static (char Lead, string Text, bool IsError) Style(MatchEvent found) => found.Outcome switch
    {
        MatchOutcome.Expected => ('^', "", false),
        MatchOutcome.ExpectedButWrongLine => ('!', "error: match on wrong line", true),
        MatchOutcome.ExpectedButDiscarded => ('!', "discard: overlaps earlier match", false),
        MatchOutcome.Excluded => ('!', "error: no match expected", true),
        MatchOutcome.NoneAsExpected => ('X', "", false),
        MatchOutcome.NoneButExpected => ('X', "error: no match found", true),
        MatchOutcome.InvalidPattern => ('X', "error: match failed for invalid pattern", true),
        _ => ('?', "possible intended match", false),
    };

    private static string Name(Directive directive)
    {
        var line = directive.Pattern.Source.Position(directive.Pattern.Offset).Line;
        return directive.Kind switch
        {
            CheckKind.Plain when directive.Count > 1 => $"count:{line}",
            CheckKind.Plain => $"check:{line}",
            CheckKind.EndOfFile => $"eof:{line}",
            CheckKind.Not when directive.Prefix == Directive.ImplicitPrefix => $"not:imp{line}",
            _ => $"{directive.Kind.ToString().ToLowerInvariant()}:{line}",
        };
    }
}
