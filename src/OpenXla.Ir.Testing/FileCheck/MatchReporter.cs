namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Tells the user what was found and what was not, and keeps it for the input dump.</summary>
internal sealed class MatchReporter(DiagnosticPrinter printer, SourceText input, VariableTable variables, FileCheckOptions options)
{
    public List<MatchEvent> Events { get; } = [];

    public List<FileCheckFailure> Failures { get; } = [];

    /// <summary>Successes go to the dump when there is one; printing them twice would bury the error.</summary>
    private bool PrintsSuccess => options.DumpInput == "never";

    public void Found(Directive directive, PatternMatch match, int searchStart, int nth = 1)
    {
        if (options.Verbosity == 0 || (options.Verbosity < 2 && directive.Kind == CheckKind.EndOfFile)) return;
        Add(directive, MatchOutcome.Expected, match.Start, match.End);
        AddSubstitutions(directive, MatchOutcome.Expected, match.Start);
        AddCaptures(directive, MatchOutcome.Expected, match);
        if (!PrintsSuccess) return;
        Print(directive, DiagnosticSeverity.Remark, "expected string found in input" + Count(directive, nth));
        PrintMatch(directive, match);
    }

    public void Excluded(Directive directive, PatternMatch match)
    {
        Add(directive, MatchOutcome.Excluded, match.Start, match.End);
        AddSubstitutions(directive, MatchOutcome.Excluded, match.Start);
        AddCaptures(directive, MatchOutcome.Excluded, match);
        Print(directive, DiagnosticSeverity.Error, "excluded string found in input");
        PrintMatch(directive, match);
        Fail(directive, "excluded string found in input", match.Start);
    }

    public void NotFoundAsExpected(Directive directive, int start, int end)
    {
        if (options.Verbosity < 2) return;
        Add(directive, MatchOutcome.NoneAsExpected, start, end);
        AddSubstitutions(directive, MatchOutcome.NoneAsExpected, start);
        if (!PrintsSuccess) return;
        Print(directive, DiagnosticSeverity.Remark, "excluded string not found in input");
        Note(start, "scanning from here");
        PrintSubstitutions(directive, start);
    }

    public void NotFound(Directive directive, PatternMatch match, int start, int end, int nth = 1)
    {
        var pattern = directive.Pattern;
        if (match.Problems.Count > 0)
        {
            Add(directive, MatchOutcome.InvalidPattern, start, end);
            foreach (var problem in match.Problems.Distinct())
            {
                Add(directive, MatchOutcome.InvalidPattern, start, start, problem.Message);
                printer.Print(pattern.Source, problem.Offset, DiagnosticSeverity.Error, problem.Message);
            }

            AddSubstitutions(directive, MatchOutcome.InvalidPattern, start);
            PrintSubstitutions(directive, start);
        }
        else
        {
            Add(directive, MatchOutcome.NoneButExpected, start, end);
            AddSubstitutions(directive, MatchOutcome.NoneButExpected, start);
            Print(directive, DiagnosticSeverity.Error, "expected string not found in input" + Count(directive, nth));
            Note(start, "scanning from here");
            PrintSubstitutions(directive, start);
        }

        var place = directive.Kind is CheckKind.Next or CheckKind.Empty ? Math.Min(NextLine(start), end) : start;
        var message = match.Problems.Count > 0 ? match.Problems[0].Message : "expected string not found in input";
        Fail(directive, message, directive.Kind == CheckKind.Plain ? NearMatch.Find(pattern, input.Content, start, end) ?? place : place);
        if (directive.Kind == CheckKind.Not || NearMatch.Find(pattern, input.Content, start, end) is not { } near) return;
        Add(directive, MatchOutcome.PossibleMatch, near, near + 1);
        Note(near, "possible intended match here");
    }

    public void WrongLine(Directive directive, string message, int previousEnd, PatternMatch match)
    {
        Retract(directive);
        Add(directive, MatchOutcome.ExpectedButWrongLine, match.Start, match.End);
        Print(directive, DiagnosticSeverity.Error, message);
        Note(match.Start, "'next' match was here");
        Note(previousEnd, "previous match ended here");
        Fail(directive, message, directive.Kind == CheckKind.Same ? previousEnd : Math.Min(NextLine(previousEnd), match.Start));
    }

    public void NonMatchingLine(int start) => Note(start, "non-matching line after previous match is here");

    public void Discarded(Directive directive, PatternMatch match, int earlierStart, int earlierEnd)
    {
        if (options.Verbosity < 2) return;
        Retract(directive);
        Add(directive, MatchOutcome.ExpectedButDiscarded, match.Start, match.End);
        if (PrintsSuccess)
            printer.Print(input, earlierStart, DiagnosticSeverity.Note, "match discarded, overlaps earlier DAG match here", earlierEnd - earlierStart);
    }

    private int NextLine(int offset)
    {
        var newline = input.Content.IndexOf('\n', offset);
        return newline < 0 ? input.Content.Length : newline + 1;
    }

    private void Fail(Directive directive, string message, int place)
    {
        var source = directive.Pattern.Source;
        var checkLine = source.Position(directive.Pattern.Offset).Line;
        var inputLine = input.Position(place).Line;
        Failures.Add(new FileCheckFailure(
            $"{directive.Description}: {message}",
            ByteText.ToText(source.Line(checkLine).Trim()),
            ByteText.ToText(source.Name),
            checkLine,
            place >= input.Content.Length ? "<end of input>" : ByteText.ToText(input.Line(inputLine)),
            inputLine));
    }

    /// <summary>A match first shown as good turned out to be none.</summary>
    private void Retract(Directive directive) =>
        Events.RemoveAll(found => ReferenceEquals(found.Directive, directive) && found.Outcome == MatchOutcome.Expected && found.Note is null);

    private static string Count(Directive directive, int nth) => directive.Count > 1 ? $" ({nth} out of {directive.Count})" : "";

    private void Add(Directive directive, MatchOutcome outcome, int start, int end, string? note = null) =>
        Events.Add(new MatchEvent(directive, outcome, start, end, note));

    private void AddCaptures(Directive directive, MatchOutcome outcome, PatternMatch match)
    {
        foreach (var capture in match.Captures)
            Add(directive, outcome, capture.Start, capture.Start + capture.Length, $"captured var \"{capture.Name}\"");
    }

    private void AddSubstitutions(Directive directive, MatchOutcome outcome, int at)
    {
        foreach (var note in SubstitutionNotes(directive)) Add(directive, outcome, at, at, note);
    }

    private void Print(Directive directive, DiagnosticSeverity severity, string message) =>
        printer.Print(directive.Pattern.Source, directive.Pattern.Offset, severity, $"{directive.Description}: {message}");

    private void PrintMatch(Directive directive, PatternMatch match)
    {
        printer.Print(input, match.Start, DiagnosticSeverity.Note, "found here", match.Length);
        PrintSubstitutions(directive, match.Start);
        foreach (var capture in match.Captures)
            printer.Print(input, capture.Start, DiagnosticSeverity.Note, $"captured var \"{capture.Name}\"", capture.Length);
    }

    private void PrintSubstitutions(Directive directive, int at)
    {
        foreach (var note in SubstitutionNotes(directive)) Note(at, note);
    }

    private IEnumerable<string> SubstitutionNotes(Directive directive)
    {
        foreach (var substitution in directive.Pattern.Substitutions)
        {
            if (substitution.Resolve(variables, []) is not { } value) continue;
            var quoted = value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\t", "\\t").Replace("\n", "\\n");
            yield return $"with \"{substitution.Text}\" equal to \"{quoted}\"";
        }
    }

    private void Note(int offset, string message) => printer.Print(input, offset, DiagnosticSeverity.Note, message);
}
