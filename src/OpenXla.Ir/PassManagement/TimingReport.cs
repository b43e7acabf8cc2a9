using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OpenXla.Ir.PassManagement;

/// <summary>Times as text or JSON, in upstream's form.</summary>
internal sealed class TimingReport(TimingNode root, long total)
{
    private readonly StringBuilder _text = new();
    private long _userTotal;

    /// <summary>Where nothing ran in parallel there is one time only.</summary>
    private bool HasUser => _userTotal != total;

    internal string Format(bool asList, bool asJson)
    {
        long known = 0;
        long user = 0;
        foreach (var child in root.Children)
        {
            known += child.Wall;
            user += child.User;
        }
        long rest = total - known;
        _userTotal = user + rest;
        if (asJson) _text.Append("[\n");
        else Head();
        if (asList) List(asJson);
        else foreach (var child in root.Children) Tree(child, 0, asJson);
        Line(rest, rest, "Rest", 0, asJson, "},\n");
        Line(_userTotal, total, "Total", 0, asJson, "}\n");
        if (asJson) _text.Append("]\n");
        return _text.ToString();
    }

    private void Head()
    {
        var rule = $"==={new string('-', 73)}===\n";
        _text.Append(rule).Append("                         ... Execution time report ...\n").Append(rule);
        _text.Append(CultureInfo.InvariantCulture, $"  Total Execution Time: {Seconds(total):F4} seconds\n\n");
        if (HasUser) _text.Append("  ----User Time----");
        _text.Append("  ----Wall Time----  ----Name----\n");
    }

    private void Tree(TimingNode node, int indent, bool asJson)
    {
        Line(node.User, node.Wall, node.Name, indent, asJson, ", \"passes\": [\n");
        foreach (var child in node.Children) Tree(child, indent + 2, asJson);
        if (asJson) _text.Append(' ', indent).Append("{}]},\n");
    }

    private void List(bool asJson)
    {
        var sums = new Dictionary<string, (long User, long Wall)>(StringComparer.Ordinal) { ["root"] = (_userTotal, total) };
        Add(root);
        foreach (var (name, time) in sums.OrderByDescending(static s => s.Value.Wall).ThenBy(static s => s.Key, StringComparer.Ordinal))
            Line(time.User, time.Wall, name, 0, asJson, "},\n");

        void Add(TimingNode node)
        {
            foreach (var child in node.Children)
            {
                var (user, wall) = sums.GetValueOrDefault(child.Name);
                sums[child.Name] = (user + child.User, wall + child.Wall);
                Add(child);
            }
        }
    }

    private void Line(long user, long wall, string name, int indent, bool asJson, string jsonEnd)
    {
        if (asJson)
        {
            _text.Append(' ', indent).Append('{');
            if (HasUser) Json("user", user, _userTotal);
            Json("wall", wall, total);
            _text.Append("\"name\": \"").Append(name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"').Append(jsonEnd);
            return;
        }
        if (HasUser) Text(user, _userTotal);
        Text(wall, total);
        _text.Append("  ").Append(' ', indent).Append(name).Append('\n');
    }

    private void Text(long ticks, long whole) => _text.Append(CultureInfo.InvariantCulture, $"  {Seconds(ticks),8:F4} ({Percentage(ticks, whole),5:F1}%)");

    private void Json(string kind, long ticks, long whole) =>
        _text.Append(CultureInfo.InvariantCulture, $"\"{kind}\": {{\"duration\": {Seconds(ticks),8:F4}, \"percentage\": {Percentage(ticks, whole),5:F1}}}, ");

    private static double Seconds(long ticks) => ticks / (double)Stopwatch.Frequency;

    private static double Percentage(long ticks, long whole) => 100.0 * ticks / Math.Max(1, whole);
}
