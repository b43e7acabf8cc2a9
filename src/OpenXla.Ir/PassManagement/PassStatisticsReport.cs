using System.Globalization;
using System.Text;

namespace OpenXla.Ir.PassManagement;

/// <summary>The statistics of the passes of a pipeline as text, in upstream's form.</summary>
public static class PassStatisticsReport
{
    private const string Title = "... Pass statistics report ...";

    /// <param name="manager">A pipeline that has run.</param>
    /// <param name="asList">Passes of one kind as one, by name, and only those that count; otherwise all as the pipeline has them.</param>
    public static string Format(OpPassManager manager, bool asList)
    {
        ArgumentNullException.ThrowIfNull(manager);
        var text = new StringBuilder();
        var rule = $"==={new string('-', 73)}===\n";
        text.Append(rule).Append(' ', (80 - Title.Length) / 2).Append(Title).Append('\n').Append(rule);
        if (asList) AppendList(text, manager);
        else AppendPipeline(text, manager, 0);
        return text.Append('\n').ToString();
    }

    private static void AppendList(StringBuilder text, OpPassManager manager)
    {
        var sums = new SortedDictionary<string, List<Entry>>(StringComparer.Ordinal);
        Collect(manager);
        foreach (var (pass, entries) in sums) Append(text, 2, pass, entries);

        void Collect(OpPassManager pipeline)
        {
            foreach (var step in pipeline.Steps)
            {
                step.Nested?.ForEach(Collect);
                if (step.Pass is not { Statistics.Count: > 0 } pass) continue;
                if (sums.TryAdd(pass.DisplayName, EntriesOf(pass))) continue;
                var known = sums[pass.DisplayName];
                for (int i = 0; i < known.Count; i++) known[i] = known[i] with { Value = known[i].Value + pass.Statistics[i].Counter.Value };
            }
        }
    }

    private static void AppendPipeline(StringBuilder text, OpPassManager manager, int indent)
    {
        foreach (var step in manager.Steps)
        {
            if (step.Pass is { } pass)
            {
                Append(text, indent, pass.DisplayName, EntriesOf(pass));
                continue;
            }
            int inner = indent;
            if (step.Nested!.Count > 1)
            {
                Append(text, indent, OpPassManager.CollectionName(step.Nested), []);
                inner += 2;
            }
            foreach (var nested in step.Nested)
            {
                Append(text, inner, nested.Title, []);
                AppendPipeline(text, nested, inner + 2);
            }
        }
    }

    private static List<Entry> EntriesOf(Pass pass)
    {
        var entries = new List<Entry>();
        foreach (var statistic in pass.Statistics) entries.Add(new Entry(statistic.Name, statistic.Summary, statistic.Counter.Value));
        return entries;
    }

    private static void Append(StringBuilder text, int indent, string name, List<Entry> entries)
    {
        text.Append(' ', indent).Append(name).Append('\n');
        if (entries.Count == 0) return;
        int nameWidth = entries.Max(static e => e.Name.Length);
        int valueWidth = entries.Max(static e => e.Value.ToString(CultureInfo.InvariantCulture).Length);
        foreach (var (statistic, summary, value) in entries.OrderBy(static e => e.Name, StringComparer.Ordinal))
            text.Append(' ', indent + 2).Append("(S) ").Append(value.ToString(CultureInfo.InvariantCulture).PadLeft(valueWidth)).Append(' ')
                .Append(statistic.PadRight(nameWidth)).Append(" - ").Append(summary).Append('\n');
    }

    private readonly record struct Entry(string Name, string Summary, long Value);
}
