using System.Diagnostics;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tool.Tracing;

/// <summary>Writes when each pass ran, as the events that Chrome's tracing page and Perfetto read: a track for each thread.</summary>
/// <remarks>There may be a million of them, so each is written as it ends, and kept no longer than its track gathers a block.</remarks>
internal sealed class TraceWriter : PassInstrumentation, IDisposable
{
    private readonly Stream _stream;
    private readonly string _name;
    private readonly Lock _lock = new();
    private readonly ThreadLocal<TraceTrack> _tracks;
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>Begins a file; the calling thread's track is the main one.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="name">What the whole run is called.</param>
    internal TraceWriter(Stream stream, string name)
    {
        (_stream, _name) = (stream, name);
        _stream.Write("{\"displayTimeUnit\":\"ms\",\"traceEvents\":["u8);
        _stream.Write(TraceTrack.Header("main", isFirst: true));
        _tracks = new ThreadLocal<TraceTrack>(MakeTrack, trackAllValues: true);
        _tracks.Value = new TraceTrack(Write, _start);
    }

    public override void BeforePass(Pass pass, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pass);
        Begin(pass.Name, op);
    }

    public override void AfterPass(Pass pass, Operation op) => End();

    public override void AfterPassFailed(Pass pass, Operation op) => End(hasFailed: true);

    public override void BeforePipeline(OpPassManager pipeline, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Begin(pipeline.Title, op);
    }

    public override void AfterPipeline(OpPassManager pipeline, Operation op) => End();

    /// <summary>Begins a span on this thread's track; the next <see cref="End"/> ends it.</summary>
    internal void Begin(string name, Operation op) => _tracks.Value!.Begin(name, op);

    internal void End(bool hasFailed = false) => _tracks.Value!.End(hasFailed);

    /// <summary>Ends the file, with the span of the whole run.</summary>
    public void Dispose()
    {
        _tracks.Value!.WriteRun(_name);
        foreach (var track in _tracks.Values) track.Flush();
        _stream.Write("]}\n"u8);
        _tracks.Dispose();
    }

    private TraceTrack MakeTrack()
    {
        Write(TraceTrack.Header($"worker {Environment.CurrentManagedThreadId}", isFirst: false));
        return new TraceTrack(Write, _start);
    }

    private void Write(ReadOnlySpan<byte> block)
    {
        lock (_lock) _stream.Write(block);
    }
}
