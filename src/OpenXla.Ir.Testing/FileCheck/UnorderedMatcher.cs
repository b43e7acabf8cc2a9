namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>
/// Matches runs of DAG directives, in any order but without overlap, and rejects what NOT directives
/// exclude between them.
/// </summary>
internal sealed class UnorderedMatcher(string text, VariableTable variables, MatchReporter reporter, FileCheckOptions options)
{
    /// <summary>NOT directives behind the last DAG run; they guard the gap up to the directive that follows.</summary>
    public List<Directive> OpenNots { get; } = [];

    /// <returns>Where the next directive starts to search; null after a reported failure.</returns>
    public int? Run(IReadOnlyList<Directive> directives, int start, int end)
    {
        var matches = new List<(int Start, int End)>();
        for (var index = 0; index < directives.Count; index++)
        {
            var directive = directives[index];
            if (directive.Kind == CheckKind.Not)
            {
                OpenNots.Add(directive);
                continue;
            }

            if (!Place(directive, matches, start, end)) return null;
            var isEndOfRun = index + 1 == directives.Count || directives[index + 1].Kind == CheckKind.Not;
            if (!isEndOfRun) continue;
            if (!RejectAll(OpenNots, start, matches[0].Start)) return null;
            OpenNots.Clear();
            start = matches[^1].End;
            matches.Clear();
        }

        return start;
    }

    /// <summary>Reports every excluded pattern that occurs in the range.</summary>
    public bool RejectAll(IReadOnlyList<Directive> nots, int start, int end)
    {
        var isClean = true;
        foreach (var directive in nots)
        {
            var match = directive.Pattern.Match(text, start, end, variables);
            if (match.Found) reporter.Excluded(directive, match);
            else if (match.Problems.Count > 0) reporter.NotFound(directive, match, start, end);
            else reporter.NotFoundAsExpected(directive, start, end);
            isClean &= !match.Found && match.Problems.Count == 0;
        }

        return isClean;
    }

    /// <summary>Finds a place for one DAG directive that no earlier one of the run has taken.</summary>
    private bool Place(Directive directive, List<(int Start, int End)> taken, int start, int end)
    {
        var searchStart = start;
        while (true)
        {
            var match = directive.Pattern.Match(text, searchStart, end, variables);
            if (!match.Found)
            {
                reporter.NotFound(directive, match, searchStart, end);
                return false;
            }

            var slot = taken.FindIndex(range => match.Start < range.End);
            var overlaps = slot >= 0 && taken[slot].Start < match.End;
            if (options.AllowDagOverlap) Merge(taken, match);
            else if (!overlaps) taken.Insert(slot < 0 ? taken.Count : slot, (match.Start, match.End));
            if (!overlaps || options.AllowDagOverlap)
            {
                reporter.Found(directive, match, searchStart);
                return true;
            }

            if (options.Verbosity == 2) reporter.Found(directive, match, searchStart);
            reporter.Discarded(directive, match, taken[slot].Start, taken[slot].End);
            searchStart = taken[slot].End;
        }
    }

    private static void Merge(List<(int Start, int End)> taken, PatternMatch match)
    {
        if (taken.Count == 0) taken.Add((match.Start, match.End));
        else taken[0] = (Math.Min(taken[0].Start, match.Start), Math.Max(taken[0].End, match.End));
    }
}
