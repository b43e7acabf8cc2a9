using System.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>Measures passes and, where the tool says so, other phases; <see cref="Report"/> shows the sums.</summary>
/// <remarks>Where threads helped, a line shows what all of them spent and how long any of them was there.</remarks>
public sealed class PassTiming : PassInstrumentation
{
    private readonly TimingNode _root = new("root", null);
    private readonly ThreadLocal<(TimingNode Node, Stack<long> Starts)> _current;
    private readonly long _start = Stopwatch.GetTimestamp();

    public PassTiming() => _current = new ThreadLocal<(TimingNode, Stack<long>)>(() => (_root, new Stack<long>()));

    public override void BeforePass(Pass pass, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pass);
        Begin(pass.DisplayName, pass.Original);
    }

    public override void AfterPass(Pass pass, Operation op) => End();

    public override void AfterPassFailed(Pass pass, Operation op) => End();

    public override void BeforePipeline(OpPassManager pipeline, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Begin(pipeline.Title);
    }

    public override void AfterPipeline(OpPassManager pipeline, Operation op) => End();

    public override void BeforePipelines(IReadOnlyList<OpPassManager> pipelines, Operation parent)
    {
        ArgumentNullException.ThrowIfNull(pipelines);
        if (pipelines.Count > 1) Begin(OpPassManager.CollectionName(pipelines));
    }

    public override void AfterPipelines(IReadOnlyList<OpPassManager> pipelines, Operation parent)
    {
        ArgumentNullException.ThrowIfNull(pipelines);
        if (pipelines.Count > 1) End();
    }

    public override void BeforeAnalysis(string name, Operation op) => Begin($"(A) {name}");

    public override void AfterAnalysis(string name, Operation op) => End();

    public override object? Capture() => _current.Value.Node;

    public override void Resume(object? captured) => _current.Value = ((TimingNode)captured!, new Stack<long>());

    /// <summary>Starts a phase; the next <see cref="End"/> on this thread closes it.</summary>
    public void Begin(string name) => Begin(name, null);

    private void Begin(string name, Pass? pass)
    {
        var (node, starts) = _current.Value;
        var child = node.Child(name, pass);
        starts.Push(child.Enter());
        _current.Value = (child, starts);
    }

    public void End()
    {
        var (node, starts) = _current.Value;
        node.Leave(starts.Pop());
        _current.Value = (node.Parent!, starts);
    }

    /// <summary>The sums as a tree in the order of the run, or as a list with the slowest first; as text or as JSON.</summary>
    public string Report(bool asList, bool asJson = false) => new TimingReport(_root, Stopwatch.GetTimestamp() - _start).Format(asList, asJson);
}
