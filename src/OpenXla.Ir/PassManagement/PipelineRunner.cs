using System.Diagnostics;
using OpenXla.Ir.Actions;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Observability;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.PassManagement;

/// <summary>Runs pipelines: the passes in order, nested pipelines on the ops below, in parallel where that is allowed.</summary>
internal sealed class PipelineRunner(PassManager settings, IrContext context, PassRunState state)
{
    private readonly bool _mayUseThreads = context.Threads > 1 && context.Actions is null && !NeedsOneThread(settings);
    private readonly bool _hasListeners = IrTelemetry.HasListeners;
    private readonly List<PassRun> _failed = [];

    /// <summary>What failed: a pass, before it the one that ran it as part of its own work; and so for each operation.</summary>
    internal IReadOnlyList<PassRun> Failed => _failed;

    /// <summary>The first pass that failed, and not because another one did.</summary>
    internal PassRun? Culprit { get; private set; }

    /// <summary>Whether a pass has not said that it changed nothing.</summary>
    private bool _hasChanged;

    /// <summary>Whether nothing more need begin.</summary>
    internal bool HasEnded => state.HasEnded;

    /// <summary>A runner with failures of its own.</summary>
    internal PipelineRunner Fork() => new(settings, context, state);

    /// <summary>Takes over what has become of the work of another runner.</summary>
    internal void TakeOutcome(PipelineRunner fork)
    {
        _hasChanged |= fork._hasChanged;
        Culprit ??= fork.Culprit;
        _failed.AddRange(fork._failed);
    }

    private static bool NeedsOneThread(PassManager settings)
    {
        foreach (var instrumentation in settings.Instrumentations)
            if (instrumentation.NeedsOneThread) return true;
        return false;
    }

    /// <summary>Gets dialects and passes ready; false after an error, which has been reported.</summary>
    internal bool Initialize(OpPassManager pipeline)
    {
        // A pass that runs pipelines itself may be one of those that must not load any.
        if (!NestedPasses.AreRunning) LoadDialects(pipeline);
        return InitializePasses(pipeline);
    }

    private void LoadDialects(OpPassManager pipeline)
    {
        bool isNested = false;
        foreach (var step in pipeline.Steps)
        {
            foreach (var dialect in step.Pass?.DependentDialects ?? []) context.LoadDialect(dialect);
            foreach (var nested in step.Nested ?? []) LoadDialects(nested);
            isNested |= step.Nested is not null;
        }
        if (isNested) context.LoadDependentDialects();
    }

    private bool InitializePasses(OpPassManager pipeline)
    {
        foreach (var step in pipeline.Steps)
        {
            if (step.Pass is { } pass && !pass.Initialize(context)) return false;
            foreach (var nested in step.Nested ?? [])
                if (!InitializePasses(nested)) return false;
        }
        return true;
    }

    internal bool RunOn(OpPassManager pipeline, Operation op, AnalysisManager analyses)
    {
        foreach (var step in pipeline.Steps)
            if (!(step.Pass is { } pass ? RunPass(pass, op, analyses) : RunNested(step.Nested!, op, analyses))) return false;
        return true;
    }

    private bool RunPass(Pass pass, Operation op, AnalysisManager analyses)
    {
        if (FindObstacle(pass, op) is { } obstacle)
        {
            op.EmitError(obstacle);
            return false;
        }
        if (context.Actions is not { } actions) return Execute(pass, op, analyses);
        var action = new PassExecutionAction(pass, op);
        if (!actions.Begin(action)) return true;
        bool succeeded = Execute(pass, op, analyses);
        try
        {
            actions.End(action);
        }
        catch (RewriteMisuseException misuse)
        {
            context.Diagnostics.Report(misuse.Diagnostic);
            return false;
        }
        return succeeded;
    }

    private bool Execute(Pass pass, Operation op, AnalysisManager analyses)
    {
        using var span = _hasListeners ? IrTelemetry.Start(pass.Name, op) : null;
        IrTelemetry.CountPass();
        var instrumentations = settings.Instrumentations;
        for (int i = 0; i < instrumentations.Count; i++) instrumentations[i].BeforePass(pass, op);
        state.Reproducer?.BeforePass(pass, op);
        var passContext = new PassContext(context, op, settings, this, analyses);
        Run(pass, op, passContext);
        analyses.Invalidate(passContext.Preserved);
        _hasChanged |= !passContext.IsUnchanged;
        bool isGood = !passContext.HasFailed && (!settings.VerifiesEach || passContext.IsUnchanged || Verify(op, IrVerifier.Verify));
        if (!isGood) Note(PassRun.Of(pass, op));
        state.Reproducer?.AfterPass(isGood);
        if (!isGood) span?.SetStatus(ActivityStatusCode.Error);
        for (int i = instrumentations.Count - 1; i >= 0; i--)
        {
            if (isGood) instrumentations[i].AfterPass(pass, op);
            else instrumentations[i].AfterPassFailed(pass, op);
        }
        return isGood;
    }

    private void Note(PassRun failed)
    {
        Culprit ??= failed;
        _failed.Insert(0, failed);
    }

    /// <summary>The dialect of an attribute may not have been needed before: that is nobody's fault.</summary>
    private static bool Verify(Operation op, Func<Operation, bool> verify)
    {
        bool wereRunning = NestedPasses.AreRunning;
        NestedPasses.AreRunning = false;
        bool isGood = verify(op);
        NestedPasses.AreRunning = wereRunning;
        return isGood;
    }

    private void Run(Pass pass, Operation op, PassContext passContext)
    {
        var outer = WorkMeter.Current;
        WorkMeter.Current = state.MakeMeter();
        try
        {
            WorkMeter.Current?.Check();
            pass.RunOn(op, passContext);
        }
        catch (BudgetExceededException exceeded)
        {
            Fail(exceeded.Message, exceeded, exceeded.EndsRun);
        }
        catch (RewriteMisuseException misuse)
        {
            passContext.Flush();
            passContext.Fail();
            context.Diagnostics.Report(misuse.Diagnostic);
        }
        catch (LateDialectException late)
        {
            Fail(late.Message, late);
        }
        catch (OperationCanceledException cancelled) when (state.Cancellation.IsCancellationRequested)
        {
            Fail("was cancelled", cancelled, endsRun: true);
        }
        catch (Exception thrown) when ((settings.CatchesExceptions || state.Reproducer is not null) && thrown is not (DiagnosticException or OutOfMemoryException))
        {
            Fail($"threw {thrown.GetType().Name}: {FirstLine(thrown.Message)}", thrown);
        }
        finally
        {
            WorkMeter.Current = outer;
            passContext.Flush();
        }

        void Fail(string what, Exception why, bool endsRun = false)
        {
            passContext.Flush();
            passContext.Fail();
            if (endsRun && !state.TryEnd()) return;
            // The operation itself is not shown: it may be in pieces.
            var run = PassRun.Of(pass, op);
            context.Diagnostics.Report(new Diagnostic(Severity.Error, run.Location, $"pass '{pass.Name}' on '{run.OperationName}' operation{(run.Symbol is null ? "" : $" @{run.Symbol}")} {what}") { Payload = why });
        }
    }

    private static string FirstLine(string message) => message.Split('\n', 2)[0].TrimEnd('\r');

    private string? FindObstacle(Pass pass, Operation op)
    {
        if (!op.Info.IsRegistered) return "trying to schedule a pass on an unregistered operation";
        if (!op.Info.Is(OperationTraits.IsolatedFromAbove)) return "trying to schedule a pass on an operation not marked as 'IsolatedFromAbove'";
        return pass.CanRunOn(op.Info) ? null : $"trying to schedule pass '{pass.DisplayName}' on an unsupported operation";
    }

    private bool RunNested(List<OpPassManager> pipelines, Operation parent, AnalysisManager analyses)
    {
        var work = new List<NestedWork>();
        foreach (var region in parent.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    int index = pipelines.FindIndex(p => p.Fits(op.Info));
                    if (index >= 0) work.Add(new NestedWork(op, index, analyses.Nest(op)));
                }
        // The ops are known before the first pass runs: what a pass inserts beside its op would be a fault anyway.
        var instrumentations = settings.Instrumentations;
        for (int i = 0; i < instrumentations.Count; i++) instrumentations[i].BeforePipelines(pipelines, parent);
        bool wereRunning = NestedPasses.AreRunning;
        bool hadChanged = _hasChanged;
        _hasChanged = false;
        NestedPasses.AreRunning = true;
        bool isGood = _mayUseThreads && work.Count > 1
            ? new ParallelRunner(this, settings, context).Run(pipelines, work)
            : RunOneByOne(pipelines, work);
        NestedPasses.AreRunning = wereRunning;
        // What is around can be wrong now, though each operation is right in itself: a symbol that is not there any more.
        if (isGood && settings.VerifiesEach && _hasChanged) isGood = Verify(parent, IrVerifier.VerifyAroundIsolated);
        _hasChanged |= hadChanged;
        for (int i = instrumentations.Count - 1; i >= 0; i--) instrumentations[i].AfterPipelines(pipelines, parent);
        return isGood;
    }

    /// <summary>As upstream, an operation that fails does not keep the others from being worked on.</summary>
    private bool RunOneByOne(List<OpPassManager> pipelines, List<NestedWork> work)
    {
        bool isGood = true;
        foreach (var item in work)
        {
            if (state.HasEnded) return false;
            // The pass around, if there is one, is not to be put before what failed on another operation.
            var fork = Fork();
            isGood &= fork.RunPipeline(pipelines[item.Pipeline], item);
            TakeOutcome(fork);
        }
        return isGood;
    }

    internal bool RunPipeline(OpPassManager pipeline, NestedWork work)
    {
        using var span = _hasListeners ? IrTelemetry.Start(pipeline.Title, work.Op) : null;
        var instrumentations = settings.Instrumentations;
        for (int i = 0; i < instrumentations.Count; i++) instrumentations[i].BeforePipeline(pipeline, work.Op);
        bool isGood = RunOn(pipeline, work.Op, work.Analyses);
        for (int i = instrumentations.Count - 1; i >= 0; i--) instrumentations[i].AfterPipeline(pipeline, work.Op);
        return isGood;
    }
}
