using System.Text;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>What a directive looks for: a fixed string, or a regular expression with variables in it.</summary>
internal sealed class Pattern
{
    /// <summary>Lines beyond this are data, and trying every end of a match in them would take too long.</summary>
    private const int LongestLine = 4096;

    private Regex? _compiled;

    public required SourceText Source { get; init; }

    /// <summary>Offset of the pattern text in <see cref="Source"/>.</summary>
    public required int Offset { get; init; }

    /// <summary>Null when the pattern needs a regular expression.</summary>
    public string? Fixed { get; init; }

    public IReadOnlyList<PatternPart> Parts { get; init; } = [];

    public IReadOnlyList<Capture> Captures { get; init; } = [];

    /// <summary>The pattern as text to compare input lines with, when guessing what the user meant.</summary>
    public required string Example { get; init; }

    public bool IgnoresCase { get; init; }

    public bool MatchesEndOfFile { get; init; }

    /// <summary>A match of CHECK-EMPTY begins with the newline before the empty line, which is not part of the result.</summary>
    public bool SkipsNewline { get; init; }

    /// <summary>Alternatives and optional groups: here POSIX may take a longer match than .NET's first one.</summary>
    public bool MayMatchLonger { get; init; }

    public bool HasVariable => Captures.Count > 0 || Substitutions.Any();

    public IEnumerable<Substitution> Substitutions => Parts.Select(static part => part.Substitution).OfType<Substitution>();

    /// <summary>Looks in <c>input[start..end]</c>; a match sets the pattern's variables.</summary>
    public PatternMatch Match(string input, int start, int end, VariableTable variables)
    {
        if (MatchesEndOfFile) return new PatternMatch(end, 0);
        if (Fixed is not null) return MatchFixed(input, start, end);

        var problems = new List<(string, int)>();
        if (Build(variables, problems) is not { } regex) return PatternMatch.None with { Problems = problems };
        var match = regex.Match(input, start, end - start);
        if (!match.Success) return PatternMatch.None;
        if (MayMatchLonger) match = Longest(regex, match, input, end);
        return Accept(match, variables);
    }

    private PatternMatch MatchFixed(string input, int start, int end)
    {
        var comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var found = input.IndexOf(Fixed!, start, end - start, comparison);
        return found < 0 ? PatternMatch.None : new PatternMatch(found, Fixed!.Length);
    }

    private Regex? Build(VariableTable variables, List<(string, int)> problems)
    {
        if (_compiled is not null) return _compiled;
        var text = new StringBuilder();
        foreach (var part in Parts) text.Append(part.Substitution is null ? part.Regex : Resolve(part.Substitution, variables, problems));
        // As upstream: what variables have made empty matches nothing, not everywhere.
        if (problems.Count > 0 || text.Length == 0) return null;

        var regex = new Regex(text.ToString(), Options);
        if (!Substitutions.Any()) _compiled = regex;
        return regex;
    }

    private static string Resolve(Substitution substitution, VariableTable variables, List<(string, int)> problems)
    {
        var messages = new List<string>();
        var value = substitution.Resolve(variables, messages);
        problems.AddRange(messages.Select(message => (message, substitution.Offset)));
        return Regex.Escape(value ?? "");
    }

    private RegexOptions Options =>
        RegexOptions.Multiline | RegexOptions.CultureInvariant | (IgnoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);

    /// <summary>The longest match at the place of <paramref name="first"/>; a match never leaves its line.</summary>
    private Match Longest(Regex regex, Match first, string input, int end)
    {
        var lineEnd = input.IndexOf('\n', first.Index, end - first.Index);
        if (lineEnd < 0) lineEnd = end;
        if (lineEnd - first.Index > LongestLine) return first;
        var anchored = new Regex($@"\A(?:{regex})\z", Options);
        for (var last = lineEnd; last > first.Index + first.Length; last--)
            if (anchored.Match(input, first.Index, last - first.Index) is { Success: true } longer) return longer;
        return first;
    }

    private PatternMatch Accept(Match match, VariableTable variables)
    {
        var captures = new List<(string, int, int)>();
        foreach (var capture in Captures)
        {
            var group = match.Groups[capture.Group];
            captures.Add((capture.Name, group.Index, group.Length));
            if (capture.Number is null) variables.SetString(capture.Name, group.Value);
            else capture.Number.Value = capture.Format.Read(group.Value);
        }

        var skipped = SkipsNewline ? 1 : 0;
        return new PatternMatch(match.Index + skipped, match.Length - skipped) { Captures = captures };
    }
}
