using System.Text;

namespace OpenXla.Ir.Passes.Transforms.PrintOpStats;

/// <summary>Prints how many operations of each name there are.</summary>
[Pass("print-op-stats")]
public sealed partial class PrintOpStatsPass : Pass<Operation>
{
    public override string DisplayName => "PrintOpStats";

    /// <summary>Whether the numbers are written as a JSON object.</summary>
    [Option] public bool Json { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        op.Walk(inner => counts[inner.Name] = counts.GetValueOrDefault(inner.Name) + 1);
        context.WriteOutput(Json ? AsJson(counts) : AsTable(counts));
        context.MarkUnchanged();
    }

    private static string AsJson(SortedDictionary<string, long> counts) =>
        $"{{\n{string.Join(",\n", counts.Select(static c => $"  \"{c.Key}\" : {c.Value}"))}\n}}\n";

    /// <summary>Names are aligned at the dot between dialect and operation.</summary>
    private static string AsTable(SortedDictionary<string, long> counts)
    {
        var rows = counts.Select(static c => (Dot: c.Key.IndexOf('.', StringComparison.Ordinal), Name: c.Key, Count: c.Value)).ToList();
        int dialectWidth = rows.Max(static r => Math.Max(0, r.Dot));
        int nameWidth = rows.Max(static r => r.Name.Length - r.Dot - 1);
        var text = new StringBuilder("Operations encountered:\n-----------------------\n");
        foreach (var (dot, name, count) in rows)
        {
            text.Append("  ");
            if (dot < 0) text.Append(' ', dialectWidth + 1);
            else text.Append(name[..dot].PadLeft(dialectWidth)).Append('.');
            text.Append(name[(dot + 1)..].PadRight(nameWidth)).Append(" , ").Append(count).Append('\n');
        }
        return text.ToString();
    }
}
