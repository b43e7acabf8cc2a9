using System.Text;
using OpenXla.Ir.Testing.Lit.Shell;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>Explains a failed RUN line: the cause first, then the command, then what the commands have written.</summary>
internal static class FailureText
{
    private const int LongestOutput = 4000;

    public static string Make(LitTest test, RunLine runLine, string text, int exitCode, IReadOnlyList<CommandRecord> records, int verbosity)
    {
        var result = new StringBuilder();
        foreach (var record in records.Where(static record => record.Explanation is not null && record.ExitCode != 0))
            result.Append(record.Explanation).Append("\n\n");
        result.Append($"{test.FilePath}:{runLine.Line}: this RUN line failed with exit code {exitCode}:\n  {text}\n");
        AppendRecords(result, records, verbosity >= 2);
        return result.ToString();
    }

    public static void AppendRecords(StringBuilder result, IReadOnlyList<CommandRecord> records, bool showAll)
    {
        foreach (var record in records)
        {
            var isInteresting = showAll || record.ExitCode != 0 || record.Stderr.Length > 0;
            if (!isInteresting) continue;
            result.Append($"\n$ {record.Text}\n# exit code {record.ExitCode}\n");
            Append(result, "stdout", record.Stdout);
            Append(result, "stderr", record.Stderr);
        }
    }

    private static void Append(StringBuilder result, string name, string text)
    {
        if (text.Length == 0) return;
        var shown = text.Length <= LongestOutput ? text : text[..LongestOutput] + $"\n… {text.Length - LongestOutput} more characters";
        result.Append($"# {name}:\n{shown.TrimEnd('\n')}\n");
    }
}
