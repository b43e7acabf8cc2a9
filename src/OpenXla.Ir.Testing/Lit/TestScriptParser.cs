using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>Collects keyword lines in comments of any style.</summary>
public static partial class TestScriptParser
{
    private static readonly char[] ListSeparators = [','];

    /// <exception cref="FormatException">A continued line has no continuation.</exception>
    public static TestScript Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var runLines = new List<RunLine>();
        var lists = new Dictionary<string, List<string>> { ["REQUIRES"] = [], ["UNSUPPORTED"] = [], ["XFAIL"] = [] };
        var isContinued = false;
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd('\r');
            var match = Keyword().Match(line);
            if (!match.Success) continue;
            var keyword = match.Groups[1].Value;
            var value = match.Groups[2].Value.Trim();
            if (keyword == "END.") break;
            if (keyword == "RUN") isContinued = AddRunLine(runLines, index + 1, value, isContinued);
            else if (lists.TryGetValue(keyword, out var list)) list.AddRange(Items(value));
        }

        if (isContinued) throw new FormatException($"RUN line {runLines[^1].Line} ends with '\\' but nothing follows");
        return new TestScript(runLines, lists["REQUIRES"], lists["UNSUPPORTED"], lists["XFAIL"]);
    }

    private static bool AddRunLine(List<RunLine> runLines, int line, string value, bool isContinued)
    {
        var continues = value.EndsWith('\\');
        if (continues) value = value[..^1];
        if (isContinued) runLines[^1] = runLines[^1] with { Text = runLines[^1].Text + value };
        else runLines.Add(new RunLine(line, value));
        return continues;
    }

    private static IEnumerable<string> Items(string value) =>
        value.Split(ListSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?:^|[^\w-])(RUN|REQUIRES|UNSUPPORTED|XFAIL|ALLOW_RETRIES|END\.)(?:(?<=\.)|:)(.*)$")]
    private static partial Regex Keyword();
}
