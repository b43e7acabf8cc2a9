using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Testing.FileCheck;

namespace OpenXla.Ir.Testing.ExpectedDiagnostics;

/// <summary>Finds <c>expected-{error,warning,note,remark}[-re] [@+N|@-N|@above|@below|@unknown] {{text}}</c> at the ends of lines.</summary>
internal sealed class ExpectedDiagnosticsParser(SourceFile source, int firstLine, int lastLine)
{
    private readonly List<ExpectedDiagnostic> _found = [];
    private readonly List<ExpectedDiagnostic> _forNextLine = [];
    private int _lastOtherLine;

    /// <summary>Expressions that can't be read, with their places.</summary>
    internal List<(int Line, int Column, string Message)> Faults { get; } = [];

    internal List<ExpectedDiagnostic> Parse()
    {
        for (int line = firstLine; line <= lastLine; line++)
        {
            var text = source.Line(line);
            int at = text.Contains("expected-", StringComparison.Ordinal) ? FindDesignator(text, out var designator) : Designator.None(out designator);
            if (at >= 0)
            {
                Add(designator, line, at);
                continue;
            }
            foreach (var waiting in _forNextLine) waiting.TargetLine = line;
            _forNextLine.Clear();
            _lastOtherLine = line;
        }
        return _found;
    }

    private void Add(Designator designator, int line, int column)
    {
        Regex? pattern = null;
        if (designator.IsPattern && (pattern = Compile(designator.Text, line, column + 1)) is null) return;
        var expected = new ExpectedDiagnostic(designator.Severity, line, column + 1, designator.Text, pattern) { TargetLine = line };
        switch (designator.Place)
        {
            case "above":
                expected.TargetLine = _lastOtherLine;
                break;
            case "below":
                // Should no other line follow, it stays at a line that has nothing.
                expected.TargetLine = lastLine + 1;
                _forNextLine.Add(expected);
                break;
            case "unknown":
                expected.TargetLine = 0;
                break;
            case { Length: > 1 } offset:
                expected.TargetLine = line + int.Parse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                break;
        }
        _found.Add(expected);
    }

    /// <summary>As upstream's expression <c>expected-(error|note|remark|warning)(-re)? *(@([+-][0-9]+|above|below|unknown))? *{{(.*)}}$</c>.</summary>
    private static int FindDesignator(string text, out Designator designator)
    {
        for (int at = text.IndexOf("expected-", StringComparison.Ordinal); at >= 0; at = text.IndexOf("expected-", at + 1, StringComparison.Ordinal))
            if (Designator.TryRead(text, at, out designator)) return at;
        return Designator.None(out designator);
    }

    private Regex? Compile(string text, int line, int column)
    {
        var pattern = new StringBuilder();
        int groups = 0;
        try
        {
            int position = 0;
            while (position < text.Length)
            {
                int open = text.IndexOf("{{", position, StringComparison.Ordinal);
                if (open < 0) break;
                int close = text.IndexOf("}}", open + 2, StringComparison.Ordinal);
                if (close < 0)
                {
                    Faults.Add((line, column, "found start of regex with no end '}}'"));
                    return null;
                }
                pattern.Append(Regex.Escape(text[position..open])).Append('(').Append(PosixRegexTranslator.Translate(text[(open + 2)..close], ref groups)).Append(')');
                position = close + 2;
            }
            pattern.Append(Regex.Escape(text[position..]));
            return new Regex(pattern.ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
        }
        catch (Exception fault) when (fault is PosixRegexException or ArgumentException)
        {
            Faults.Add((line, column, $"invalid regex: {fault.Message}"));
            return null;
        }
    }
}
