using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>What a pass may use while it runs.</summary>
public sealed class PassContext
{
    private readonly Dictionary<Type, object> _analyses = [];
    private readonly PassManager? _manager;
    private Diagnostic? _pending;

    /// <summary>A context for a pass that is run by hand.</summary>
    public PassContext(IrContext context, Operation root)
        : this(context, root, null)
    {
    }

    internal PassContext(IrContext context, Operation root, PassManager? manager)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(root);
        Context = context;
        Root = root;
        _manager = manager;
    }

    public IrContext Context { get; }

    /// <summary>The operation that the pass runs on.</summary>
    public Operation Root { get; }

    public bool HasFailed { get; private set; }

    /// <summary>True where the pass has said that it changed nothing.</summary>
    public bool IsUnchanged { get; private set; }

    /// <summary>An analysis of the root, computed once for the run of a pass. A pass that changes IR keeps what it has asked for up to date itself.</summary>
    public TAnalysis Analysis<TAnalysis>()
        where TAnalysis : class, new()
    {
        if (_analyses.TryGetValue(typeof(TAnalysis), out var known)) return (TAnalysis)known;
        var analysis = new TAnalysis();
        (analysis as IAnalysis)?.Compute(Root);
        _analyses[typeof(TAnalysis)] = analysis;
        return analysis;
    }

    /// <summary>Says that the pass changed nothing, which saves the verification after it.</summary>
    public void MarkUnchanged() => IsUnchanged = true;

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
        if (!Root.Encloses(op)) throw new ArgumentException("a pass may run pipelines only on ops inside its own", nameof(op));
        var runner = new PipelineRunner(_manager ?? new PassManager(Context), Context);
        if (runner.Initialize(pipeline) && runner.RunOn(pipeline, op)) return true;
        HasFailed = true;
        return false;
    }
}
