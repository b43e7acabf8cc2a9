using System.Diagnostics;
using OpenXla.Ir.Observability;

namespace OpenXla.Ir.Tool.Tracing;

/// <summary>Gathers the spans of one run. Others may run in this process at the same time, so only what belongs to this run's own span counts.</summary>
internal sealed class SpanRecorder
{
    private readonly ActivityListener _listener;
    private readonly Activity _root;
    private readonly List<Activity> _spans = [];

    internal SpanRecorder(string name)
    {
        IrTelemetry.IsEnabled = true;
        _root = new Activity(name).SetIdFormat(ActivityIdFormat.W3C).Start();
        _root.SetTag("thread", Environment.CurrentManagedThreadId);
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == IrTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == _root.TraceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = Take,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>In the order of their beginning.</summary>
    internal IReadOnlyList<Activity> Spans => _spans;

    internal void Stop()
    {
        _listener.Dispose();
        _root.Stop();
        _spans.Add(_root);
        _spans.Sort(static (a, b) => a.StartTimeUtc.CompareTo(b.StartTimeUtc));
    }

    private void Take(Activity span)
    {
        if (span.TraceId != _root.TraceId) return;
        lock (_spans) _spans.Add(span);
    }
}
