using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Testing.ExpectedDiagnostics;

/// <summary>The parts of an expectation as they are written; the place is empty, <c>+1</c>, <c>above</c>, …</summary>
internal readonly record struct Designator(Severity Severity, bool IsPattern, string Place, string Text)
{
    private static readonly (string Word, Severity Severity)[] Words =
        [("error", Severity.Error), ("note", Severity.Note), ("remark", Severity.Remark), ("warning", Severity.Warning)];

    internal static int None(out Designator designator)
    {
        designator = default;
        return -1;
    }

    internal static bool TryRead(string line, int at, out Designator designator)
    {
        designator = default;
        var rest = line.AsSpan(at + "expected-".Length);
        foreach (var (word, severity) in Words)
        {
            if (!rest.StartsWith(word)) continue;
            rest = rest[word.Length..];
            bool isPattern = rest.StartsWith("-re");
            if (isPattern) rest = rest[3..];
            rest = rest.TrimStart(' ');
            if (!TryReadPlace(ref rest, out var place)) return false;
            rest = rest.TrimStart(' ');
            if (!rest.StartsWith("{{") || !rest.EndsWith("}}") || rest.Length < 4) return false;
            designator = new Designator(severity, isPattern, place, rest[2..^2].ToString());
            return true;
        }
        return false;
    }

    private static bool TryReadPlace(ref ReadOnlySpan<char> rest, out string place)
    {
        place = "";
        if (!rest.StartsWith("@")) return true;
        int length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '+' or '-')) length++;
        place = rest[1..length].ToString();
        rest = rest[length..];
        if (place is "above" or "below" or "unknown") return true;
        return place.Length is > 1 and < 9 && place[0] is '+' or '-' && !place.AsSpan(1).ContainsAnyExceptInRange('0', '9');
    }
}
