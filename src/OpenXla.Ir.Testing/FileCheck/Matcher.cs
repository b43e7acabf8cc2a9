namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>
/// Walks the input. LABEL directives split it into regions first, so that a failure in one region does not drag
/// the others along; inside a region each directive searches from the end of the match before.
/// </summary>
internal sealed class Matcher(CheckFile checks, SourceText input, MatchReporter reporter, FileCheckOptions options)
{
    private readonly string _text = input.Content;

    public bool Run()
    {
        var succeeded = true;
        var position = 0;
        var next = 0;
        while (next < checks.Directives.Count)
        {
            var label = next;
            while (label < checks.Directives.Count && checks.Directives[label].Kind != CheckKind.Label) label++;
            var regionStart = position;
            var regionEnd = _text.Length;
            if (label < checks.Directives.Count)
            {
                if (Search(checks.Directives[label], position, regionEnd) is not { } found) return false;
                regionEnd = position = found.End;
            }

            // The first region keeps its locals: they may come from the command line.
            if (next != 0 && options.EnableVariableScope) checks.Variables.ForgetLocals();
            var last = Math.Min(label, checks.Directives.Count - 1);
            succeeded &= Region(next, last, regionStart, regionEnd);
            next = last + 1;
        }

        return succeeded;
    }

    private bool Region(int first, int last, int start, int end)
    {
        for (var index = first; index <= last; index++)
        {
            if (Check(checks.Directives[index], start, end) is not { } matchEnd) return false;
            start = matchEnd;
        }

        return true;
    }

    /// <returns>The end of the match; null after a reported failure.</returns>
    private int? Check(Directive directive, int start, int end)
    {
        var groups = new UnorderedMatcher(_text, checks.Variables, reporter, options);
        if (groups.Run(directive.Preceding, start, end) is not { } searchStart) return null;
        if (Search(directive, searchStart, end) is not { } match) return null;
        if (!IsOnRightLine(directive, searchStart, match)) return null;
        return groups.RejectAll(groups.OpenNots, searchStart, match.Start) ? match.End : null;
    }

    /// <summary>Finds a directive as often as its count asks; the result spans all of these matches.</summary>
    private PatternMatch? Search(Directive directive, int start, int end)
    {
        PatternMatch? first = null;
        for (var nth = 1; nth <= directive.Count; nth++)
        {
            var match = directive.Pattern.Match(_text, start, end, checks.Variables);
            if (!match.Found)
            {
                reporter.NotFound(directive, match, start, end, nth);
                return null;
            }

            reporter.Found(directive, match, start, nth);
            first = first is null ? match : first with { Length = match.End - first.Start };
            start = match.End;
        }

        return first;
    }

    private bool IsOnRightLine(Directive directive, int previousEnd, PatternMatch match)
    {
        var newlines = _text.AsSpan(previousEnd, match.Start - previousEnd).Count('\n');
        switch (directive.Kind)
        {
            case CheckKind.Next or CheckKind.Empty when newlines == 0:
                reporter.WrongLine(directive, "is on the same line as previous match", previousEnd, match);
                return false;
            case CheckKind.Next or CheckKind.Empty when newlines > 1:
                reporter.WrongLine(directive, "is not on the line after the previous match", previousEnd, match);
                reporter.NonMatchingLine(_text.IndexOf('\n', previousEnd) + 1);
                return false;
            case CheckKind.Same when newlines > 0:
                reporter.WrongLine(directive, "is not on the same line as the previous match", previousEnd, match);
                return false;
            default:
                return true;
        }
    }
}
