using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace OpenXla.Ir.PassManagement;

/// <summary>Measures passes and, where the tool says so, other phases; <see cref="Report"/> shows the sums.</summary>
/// <remarks>With several threads the times of one line are added up, so that lines may sum to more than the wall time.</remarks>
public sealed class PassTiming : PassInstrumentation
{
    private readonly TimingNode _root = new("root", null);
    private readonly ThreadLocal<(TimingNode Node, Stack<long> Starts)> _current;
    private readonly long _start = Stopwatch.GetTimestamp();

    public PassTiming() => _current = new ThreadLocal<(TimingNode, Stack<long>)>(() => (_root, new Stack<long>()));

    public override void BeforePass(Pass pass, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pass);
        Begin(pass.DisplayName);
    }

    public override void AfterPass(Pass pass, Operation op) => End();

    public override void AfterPassFailed(Pass pass, Operation op) => End();

    public override void BeforePipeline(OpPassManager pipeline, Operation parent)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Begin($"'{pipeline.AnchorName ?? OpPassManager.AnyAnchor}' Pipeline");
    }

    public override void AfterPipeline(OpPassManager pipeline, Operation parent) => End();

    public override object? Capture() => _current.Value.Node;

    public override void Resume(object? captured) => _current.Value = ((TimingNode)captured!, new Stack<long>());

    /// <summary>Starts a phase; the next <see cref="End"/> on this thread closes it.</summary>
    public void Begin(string name)
    {
        var (node, starts) = _current.Value;
        starts.Push(Stopwatch.GetTimestamp());
        _current.Value = (node.Child(name), starts);
    }

    public void End()
    {
        var (node, starts) = _current.Value;
        Interlocked.Add(ref node.Ticks, Stopwatch.GetTimestamp() - starts.Pop());
        _current.Value = (node.Parent!, starts);
    }

    /// <summary>The sums as a tree in the order of the run, or as a list with the slowest first.</summary>
    public string Report(bool asList)
    {
        long total = Stopwatch.GetTimestamp() - _start;
        var lines = new List<(long Ticks, string Text)>();
        if (asList) CollectList(lines);
        else CollectTree(_root, 0, lines);
        long known = 0;
        foreach (var child in _root.Children) known += child.Ticks;
        lines.Add((Math.Max(0, total - known), "Rest"));
        lines.Add((total, "Total"));
        var text = new StringBuilder();
        var rule = $"==={new string('-', 73)}===\n";
        text.Append(rule).Append("                         ... Execution time report ...\n").Append(rule);
        text.Append(CultureInfo.InvariantCulture, $"  Total Execution Time: {Seconds(total):F4} seconds\n\n  ----Wall Time----  ----Name----\n");
        foreach (var (ticks, name) in lines)
            text.Append(CultureInfo.InvariantCulture, $"  {Seconds(ticks),8:F4} ({100.0 * ticks / Math.Max(1, total),5:F1}%)  {name}\n");
        return text.ToString();
    }

    private static double Seconds(long ticks) => ticks / (double)Stopwatch.Frequency;

    private static void CollectTree(TimingNode node, int indent, List<(long, string)> lines)
    {
        foreach (var child in node.Children)
        {
            lines.Add((child.Ticks, new string(' ', indent) + child.Name));
            CollectTree(child, indent + 2, lines);
        }
    }

    private void CollectList(List<(long Ticks, string Text)> lines)
    {
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        Add(_root);
        foreach (var (name, ticks) in sums) lines.Add((ticks, name));
        lines.Sort(static (a, b) => a.Ticks != b.Ticks ? b.Ticks.CompareTo(a.Ticks) : string.CompareOrdinal(a.Text, b.Text));

        void Add(TimingNode node)
        {
            foreach (var child in node.Children)
            {
                sums[child.Name] = sums.GetValueOrDefault(child.Name) + child.Ticks;
                Add(child);
            }
        }
    }
}
