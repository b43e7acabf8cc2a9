using System.Globalization;

namespace OpenXla.Ir.Oracle;

/// <summary>Counts the verdicts by form and dialect, and keeps the first differences.</summary>
internal sealed class Report(OracleOptions options)
{
    private const string All = "(all)";
    private const string Known = "(dialects that we have)";

    private static readonly Verdict[] Columns = Enum.GetValues<Verdict>();

    private readonly Lock _lock = new();
    private readonly Dictionary<(Form, string), int[]> _counts = [];
    private readonly Dictionary<Form, List<string>> _shown = [];
    private readonly List<string> _list = [];

    internal void Add(Form form, Sample sample, Verdict verdict, string detail)
    {
        lock (_lock)
        {
            bool isKnown = sample.IsKnown;
            Count(form, All, verdict);
            if (isKnown) Count(form, Known, verdict);
            foreach (var dialect in sample.Dialects.Where(Ours.Dialects.Contains))
                if (isKnown || form == Form.FromGeneric) Count(form, dialect, verdict);
            if (verdict == Verdict.Equal || !(isKnown || form == Form.FromGeneric)) return;
            var shown = _shown.TryGetValue(form, out var known) ? known : _shown[form] = [];
            if (shown.Count < options.Show) shown.Add($"--- {form}, {verdict}: {sample.File}\n{detail.Trim()}");
            if (options.KeepFolder is { } folder) File.WriteAllText(Path.Combine(folder, $"{form}{_list.Count}.mlir"), sample.Text);
            _list.Add($"{form}{(options.KeepFolder is null ? "" : _list.Count)}\t{verdict}\t{sample.File}\t{string.Join(' ', sample.Dialects.Order(StringComparer.Ordinal))}\t{detail.Trim().ReplaceLineEndings(" | ")}");
        }
    }

    private void Count(Form form, string row, Verdict verdict)
    {
        if (!_counts.TryGetValue((form, row), out var counts)) _counts[(form, row)] = counts = new int[Columns.Length];
        counts[(int)verdict]++;
    }

    internal void Write(TextWriter output)
    {
        foreach (var shown in _shown.OrderBy(p => p.Key).SelectMany(p => p.Value)) output.WriteLine(shown);
        foreach (var form in _counts.Keys.Select(k => k.Item1).Distinct().Order()) WriteTable(output, form);
        if (options.ListFile is { } file) File.WriteAllLines(file, _list.Order(StringComparer.Ordinal));
    }

    private void WriteTable(TextWriter output, Form form)
    {
        var shares = SharesOf(form);
        output.WriteLine($"\n{form,-26}{"total",8}" + string.Concat(shares.Select(s => $"{s.Name,13}")) + string.Concat(Columns.Select(c => $"{c,12}")));
        foreach (var ((_, row), counts) in _counts.Where(p => p.Key.Item1 == form).OrderBy(p => p.Key.Item2, StringComparer.Ordinal))
            output.WriteLine($"{row,-26}{counts.Sum(),8}" + string.Concat(shares.Select(s => $"{Percent(counts, s.Of),13}")) + string.Concat(counts.Select(c => $"{c,12}")));
    }

    /// <summary>What is counted in percent of all.</summary>
    private static (string Name, Verdict[] Of)[] SharesOf(Form form) => form == Form.Errors
        ?
        [
            ("rejected %", [Verdict.OtherLine, Verdict.OtherWords, Verdict.Equal]),
            ("same line %", [Verdict.OtherWords, Verdict.Equal]),
            ("same words %", [Verdict.Equal]),
        ]
        : [("equal %", [Verdict.Equal])];

    private static string Percent(int[] counts, Verdict[] of) =>
        (100.0 * of.Sum(v => counts[(int)v]) / counts.Sum()).ToString("F2", CultureInfo.InvariantCulture);
}
