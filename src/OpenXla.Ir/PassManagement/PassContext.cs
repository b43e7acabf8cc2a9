using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>What a pass may use while it runs.</summary>
public sealed class PassContext
{
    private readonly AnalysisManager _analyses;
    private readonly PassManager? _manager;
    private readonly PipelineRunner? _runner;
    private Diagnostic? _pending;

    /// <summary>A context for a pass that is run by hand.</summary>
    public PassContext(IrContext context, Operation root)
        : this(context, root, null, null, new AnalysisManager(root, []))
    {
    }

    internal PassContext(IrContext context, Operation root, PassManager? manager, PipelineRunner? runner, AnalysisManager analyses)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(root);
        Context = context;
        Root = root;
        _manager = manager;
        _runner = runner;
        _analyses = analyses;
    }

    public IrContext Context { get; }

    /// <summary>The operation that the pass runs on.</summary>
    public Operation Root { get; }

    public bool HasFailed { get; private set; }

    /// <summary>True where the pass has said that it changed nothing.</summary>
    public bool IsUnchanged => Preserved.AreAll;

    /// <summary>Whether the program must be as it was when the pass fails.</summary>
    public bool KeepsInputOnFailure => _manager?.KeepsInputOnFailure ?? true;

    /// <summary>Signalled when nobody waits for the result any more.</summary>
    public CancellationToken Cancellation => _manager?.Cancellation ?? CancellationToken.None;

    internal PreservedAnalyses Preserved { get; } = new();

    /// <summary>An analysis of the root: one that is still true, or a new one. A pass that changes IR keeps what it has asked for up to date itself.</summary>
    public TAnalysis Analysis<TAnalysis>()
        where TAnalysis : class, new() => _analyses.Get<TAnalysis>();

    /// <summary>An analysis of the root that is still true; null where there is none.</summary>
    public TAnalysis? CachedAnalysis<TAnalysis>()
        where TAnalysis : class => _analyses.Find<TAnalysis>();

    /// <summary>As <see cref="Analysis{TAnalysis}"/>, of an operation inside the root.</summary>
    public TAnalysis ChildAnalysis<TAnalysis>(Operation op)
        where TAnalysis : class, new() => _analyses.Nest(CheckInside(op)).Get<TAnalysis>();

    /// <summary>As <see cref="CachedAnalysis{TAnalysis}"/>, of an operation inside the root.</summary>
    public TAnalysis? CachedChildAnalysis<TAnalysis>(Operation op)
        where TAnalysis : class => _analyses.FindNested(CheckInside(op))?.Find<TAnalysis>();

    /// <summary>An analysis of an operation around the root that is still true; null where there is none. It can't be computed: other threads may be at work there.</summary>
    public TAnalysis? CachedParentAnalysis<TAnalysis>(Operation parent)
        where TAnalysis : class => _analyses.FindAround<TAnalysis>(parent);

    /// <summary>Says that the pass changed nothing: all analyses stay, and no verification is needed after it.</summary>
    public void MarkUnchanged() => Preserved.AreAll = true;

    /// <summary>Says that an analysis is still true after the pass, of the root and of all operations inside.</summary>
    public void MarkAnalysisPreserved<TAnalysis>() => Preserved.Add(typeof(TAnalysis));

    /// <summary>Ends the pass where it was cancelled or has used up its budget; for passes that work long without the drivers, which ask by themselves.</summary>
    public static void CheckBudget() => WorkMeter.Current?.Check();

    /// <summary>Reports an error about an op and fails the pass; notes can be added.</summary>
    public Diagnostic Error(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        HasFailed = true;
        return Report(Context.Diagnostics.About(op, $"'{op.Name}' op {message}"));
    }

    /// <summary>As <see cref="Error"/>, for a text that does not begin with the op's name.</summary>
    public Diagnostic ErrorAt(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        HasFailed = true;
        return Report(Context.Diagnostics.About(op, message));
    }

    /// <summary>Fails the pass; the error has been reported.</summary>
    public void Fail() => HasFailed = true;

    public Diagnostic Remark(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Report(Context.Diagnostics.About(op, message, Severity.Remark));
    }

    public Diagnostic Warning(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Report(Context.Diagnostics.About(op, message, Severity.Warning));
    }

    /// <summary>Hands out the last diagnostic, which may have got notes meanwhile.</summary>
    internal void Flush()
    {
        if (_pending is not { } ready) return;
        _pending = null;
        Context.Diagnostics.Report(ready);
    }

    private Diagnostic Report(Diagnostic diagnostic)
    {
        Flush();
        // Notes are added to what this returns. The runner flushes after the pass; without one, nobody would.
        if (_manager is null) return Context.Diagnostics.Report(diagnostic);
        return _pending = diagnostic;
    }

    /// <summary>Writes to where the tool's results go.</summary>
    public void WriteOutput(string text)
    {
        Flush();
        _manager?.Output.Write(text);
    }

    /// <summary>Writes to where the tool's messages go.</summary>
    public void WriteError(string text)
    {
        Flush();
        Context.Diagnostics.Flush();
        _manager?.ErrorOutput.Write(text);
    }

    /// <summary>A pipeline for an op from its text; null after an error, which has been reported and fails the pass.</summary>
    public OpPassManager? ReadPipeline(string text, Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        var pipeline = new OpPassManager(op.Name, Context) { NestsImplicitly = true };
        if (_manager?.PipelineReader is not { } reader)
        {
            Error(op, "can't read pipelines here: the pass manager has no reader for their text");
            return null;
        }
        Flush();
        if (reader(pipeline, text)) return pipeline;
        HasFailed = true;
        return null;
    }

    /// <summary>Runs a pipeline on an op inside the root, or on the root, with this run's settings; a failure of it fails this pass too.</summary>
    public bool RunPipeline(OpPassManager pipeline, Operation op)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(op);
        Flush();
        CheckInside(op);
        pipeline.MergeNeighbours();
        var runner = _runner?.Fork() ?? new PassManager(Context).MakeRunner();
        if (runner.Initialize(pipeline) && runner.RunOn(pipeline, op, _analyses.Nest(op))) return true;
        _runner?.TakeOutcome(runner);
        HasFailed = true;
        return false;
    }

    private Operation CheckInside(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Root.Encloses(op) ? op : throw new ArgumentException("the operation is not inside the pass's own", nameof(op));
    }
}
