using OpenXla.Ir.Actions;
using OpenXla.Ir.Tool.Tracing;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>What is written about a run beside its result: a log and a profile of actions, the spans of passes. It is written of a run that fails, too.</summary>
internal sealed class RunRecords : IDisposable
{
    private readonly ToolIo _io;
    private readonly OptOptions _options;
    private readonly List<OutputFile> _files = [];
    private ActionLog? _log;
    private ActionProfile? _profile;
    private SpanRecorder? _spans;
    private MemoryStream? _trace;

    private RunRecords(OptOptions options, ToolIo io) => (_options, _io) = (options, io);

    /// <summary>Opens the files; null after an error, which has been reported.</summary>
    internal static RunRecords? TryOpen(OptOptions options, ToolIo io)
    {
        var records = new RunRecords(options, io);
        if (records.TryOpenFiles()) return records;
        records.Discard();
        return null;
    }

    /// <summary>Writes when each pass ran; null where nobody wants it.</summary>
    internal TraceWriter? Trace { get; private set; }

    internal void Attach(IrContext context)
    {
        if (_log is not null) context.AddActionHandler(_log);
        if (_profile is not null) context.AddActionHandler(_profile);
    }

    private bool TryOpenFiles()
    {
        if (_options.LogActions is { } log)
        {
            if (Open(log, "log-actions-to") is not { } output) return false;
            _log = new ActionLog(output, _io.ToolName, _options.LogActionsFilter);
        }
        if (_options.ProfileActions is { } profile)
        {
            if (Open(profile, "profile-actions-to") is not { } output) return false;
            _profile = new ActionProfile(output);
        }
        if (_options.Trace is { } trace)
        {
            if (OutputFile.TryOpen(trace, _io, "error: Opening file for --trace failed: ") is not { } output) return false;
            _files.Add(output);
            // The result comes first where both go to one stream.
            if (trace == "-") _trace = new MemoryStream();
            Trace = new TraceWriter(_trace ?? output.Stream, _io.ToolName);
        }
        if (_options.Collector is not null) _spans = new SpanRecorder(_io.ToolName);
        return true;
    }

    private TextWriter? Open(string path, string option)
    {
        if (path == "-") return _io.Writer(_io.Stderr);
        if (OutputFile.TryOpen(path, _io, $"error: Opening file for --{option} failed: ") is not { } file) return null;
        _files.Add(file);
        return _io.Writer(file.Stream);
    }

    public void Dispose()
    {
        _profile?.Close();
        Trace?.Dispose();
        _trace?.WriteTo(_files[^1].Stream);
        _spans?.Stop();
        foreach (var file in _files) file.Keep();
        Discard();
        if (_options.Collector is { } collector && SpanExport.Send(_spans!.Spans, collector) is { } problem) _io.WriteError($"warning: spans could not be sent to {collector}: {problem}\n");
    }

    private void Discard()
    {
        foreach (var file in _files) file.Dispose();
        _files.Clear();
    }
}
