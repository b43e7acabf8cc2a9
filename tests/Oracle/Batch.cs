using System.Text;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Oracle;

/// <summary>Programs that one run of a tool is given together, in one file with markers between them.</summary>
internal sealed partial class Batch : IDisposable
{
    /// <summary>Between the programs, in what goes in and in what comes out.</summary>
    internal const string Marker = "// ==== oracle ====";

    private readonly string _folder = Directory.CreateTempSubdirectory("oracle").FullName;
    private readonly int[] _firstLines;

    internal Batch(IReadOnlyList<string> programs)
    {
        Programs = programs;
        _firstLines = new int[programs.Count];
        var text = new StringBuilder();
        int line = 1;
        for (int i = 0; i < programs.Count; i++)
        {
            if (i > 0)
            {
                text.Append(Marker).Append('\n');
                line++;
            }
            _firstLines[i] = line;
            // A line feed at its end, and something in it: tools leave out parts that hold nothing at all.
            var program = programs[i].EndsWith('\n') ? programs[i] : programs[i] + "\n";
            text.Append(program);
            line += program.Count(c => c == '\n');
        }
        File = Path.Combine(_folder, "in.mlir");
        System.IO.File.WriteAllText(File, text.ToString());
    }

    internal IReadOnlyList<string> Programs { get; }

    internal string File { get; }

    /// <summary>The outcome of each program; null where the tool did not come through them one by one.</summary>
    internal Outcome[]? Read(string output, string errors)
    {
        // Locations name the file; the folder is of this run alone.
        var parts = output.Replace(_folder, "", StringComparison.Ordinal).Split(Marker + "\n");
        if (parts.Length != Programs.Count) return null;
        var outcomes = new Outcome[parts.Length];
        for (int i = 0; i < parts.Length; i++) outcomes[i] = new Outcome(string.IsNullOrWhiteSpace(parts[i]) ? null : parts[i].TrimEnd('\n'), null);
        foreach (Match match in ErrorLine().Matches(errors))
        {
            int line = int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            int index = Array.FindLastIndex(_firstLines, first => first <= line);
            if (index >= 0 && outcomes[index].Error is null)
                outcomes[index] = outcomes[index] with { Error = new Outcome.Mistake(line - _firstLines[index] + 1, match.Groups[2].Value) };
        }
        return outcomes;
    }

    /// <summary>The bytecode of each program; null where the tool did not come through them one by one.</summary>
    internal List<byte[]>? Cut(ReadOnlySpan<byte> output)
    {
        var marker = Encoding.UTF8.GetBytes(Marker + "\n").AsSpan();
        var parts = new List<byte[]>();
        for (int at; (at = output.IndexOf(marker)) >= 0; output = output[(at + marker.Length)..]) parts.Add(output[..at].ToArray());
        parts.Add(output.ToArray());
        return parts.Count == Programs.Count ? parts : null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex(@"in\.mlir:(\d+):\d+: error: (.*)")]
    private static partial Regex ErrorLine();
}
