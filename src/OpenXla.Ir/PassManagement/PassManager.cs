using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Observability;

namespace OpenXla.Ir.PassManagement;

/// <summary>A pipeline that can be run, with its settings.</summary>
public sealed class PassManager : OpPassManager
{
    private readonly List<PassInstrumentation> _instrumentations = [];

    /// <summary>A pass manager for modules.</summary>
    public PassManager(IrContext context)
        : this(context, ModuleOp.OperationName)
    {
    }

    /// <param name="context">The context of the IR that it will run on.</param>
    /// <param name="anchorName">The name of the ops that it runs on; null for any.</param>
    public PassManager(IrContext context, string? anchorName)
        : base(anchorName, context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Context = context;
    }

    public IrContext Context { get; }

    /// <summary>Whether the IR is verified after each pass.</summary>
    public bool VerifiesEach { get; set; } = true;

    /// <summary>Adds what a text describes to a pipeline, for passes that run pipelines of their own; false after an error, which it has reported.</summary>
    public Func<OpPassManager, string, bool>? PipelineReader { get; set; }

    /// <summary>Where passes that print results write; by default nowhere.</summary>
    public TextWriter Output { get; set; } = TextWriter.Null;

    /// <summary>Where passes that print for people write; by default nowhere.</summary>
    public TextWriter ErrorOutput { get; set; } = TextWriter.Null;

    /// <summary>Whether an exception that a pass throws becomes an error of that pass, as it always does with a <see cref="Reproducer"/>; otherwise it goes to who runs the manager.</summary>
    public bool CatchesExceptions { get; set; }

    /// <summary>Whether a conversion that fails puts the program back as it was. Where nobody looks at the program after a failure, it is cheaper not to.</summary>
    public bool KeepsInputOnFailure { get; set; } = true;

    /// <summary>Ends the run with an error when nobody waits for the result any more.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>How much the run may take.</summary>
    public PassBudget Budget { get; set; } = new();

    /// <summary>Where a program that repeats a failure is written; null for nowhere.</summary>
    public ReproducerOptions? Reproducer { get; set; }

    internal IReadOnlyList<PassInstrumentation> Instrumentations => _instrumentations;

    public PassManager Add(PassInstrumentation instrumentation)
    {
        ArgumentNullException.ThrowIfNull(instrumentation);
        _instrumentations.Add(instrumentation);
        return this;
    }

    /// <summary>Runs the passes on an op; false after an error, which has been reported.</summary>
    public bool Run(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (op.Context != Context) throw new ArgumentException("the operation belongs to another context", nameof(op));
        if (AnchorName is not null && op.Name != AnchorName)
        {
            op.Context.Diagnostics.Report(new Diagnostic(Severity.Error, op.Location, $"can't run '{AnchorName}' pass manager on '{op.Name}' op"));
            return false;
        }
        MergeNeighbours();
        if (Reproducer is { } options) return new ReproducerRun(this, options, op).Run();
        return Run(op, MakeRunner(), null);
    }

    internal PipelineRunner MakeRunner(ReproducerRun? reproducer = null) => new(this, Context, new PassRunState(this, reproducer));

    internal bool Run(Operation op, PipelineRunner runner, ReproducerRun? reproducer)
    {
        using var span = IrTelemetry.HasListeners ? IrTelemetry.Start(Title, op) : null;
        if (!runner.Initialize(this)) return false;
        bool isGood = runner.RunOn(this, op, new AnalysisManager(op, _instrumentations));
        if (!isGood) reproducer?.Report(runner);
        return isGood;
    }
}
