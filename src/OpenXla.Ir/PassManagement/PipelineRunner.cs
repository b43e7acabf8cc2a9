using OpenXla.Ir.Actions;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.PassManagement;

/// <summary>Runs pipelines: the passes in order, nested pipelines on the ops below, in parallel where that is allowed.</summary>
internal sealed class PipelineRunner(PassManager settings, IrContext context)
{
    private readonly bool _mayUseThreads = context.Threads > 1 && context.Actions is null && !NeedsOneThread(settings);

    private static bool NeedsOneThread(PassManager settings)
    {
        foreach (var instrumentation in settings.Instrumentations)
            if (instrumentation.NeedsOneThread) return true;
        return false;
    }

    internal bool Initialize(OpPassManager pipeline)
    {
        foreach (var step in pipeline.Steps)
        {
            if (step.Pass is { } pass)
            {
                if (!pass.Initialize(context)) return false;
                continue;
            }
            foreach (var nested in step.Nested!)
                if (!Initialize(nested)) return false;
        }
        return true;
    }

    internal bool RunOn(OpPassManager pipeline, Operation op)
    {
        foreach (var step in pipeline.Steps)
            if (!(step.Pass is { } pass ? RunPass(pass, op) : RunNested(step.Nested!, op))) return false;
        return true;
    }

    private bool RunPass(Pass pass, Operation op)
    {
        if (FindObstacle(pass, op) is { } obstacle)
        {
            op.EmitError(obstacle);
            return false;
        }
        if (context.Actions is not { } actions) return Execute(pass, op);
        var action = new PassExecutionAction(pass, op);
        if (!actions.Begin(action)) return true;
        bool succeeded = Execute(pass, op);
        actions.End(action);
        return succeeded;
    }

    private bool Execute(Pass pass, Operation op)
    {
        var instrumentations = settings.Instrumentations;
        for (int i = 0; i < instrumentations.Count; i++) instrumentations[i].BeforePass(pass, op);
        var passContext = new PassContext(context, op, settings);
        try
        {
            pass.RunOn(op, passContext);
        }
        finally
        {
            passContext.Flush();
        }
        bool isGood = !passContext.HasFailed && (!settings.VerifiesEach || passContext.IsUnchanged || IrVerifier.Verify(op));
        for (int i = instrumentations.Count - 1; i >= 0; i--)
        {
            if (isGood) instrumentations[i].AfterPass(pass, op);
            else instrumentations[i].AfterPassFailed(pass, op);
        }
        return isGood;
    }

    private string? FindObstacle(Pass pass, Operation op)
    {
        if (!op.Info.IsRegistered) return "trying to schedule a pass on an unregistered operation";
        if (!op.Info.Is(OperationTraits.IsolatedFromAbove)) return "trying to schedule a pass on an operation not marked as 'IsolatedFromAbove'";
        return pass.CanRunOn(op.Info) ? null : $"trying to schedule pass '{pass.DisplayName}' on an unsupported operation";
    }

    private bool RunNested(List<OpPassManager> pipelines, Operation parent)
    {
        var work = new List<NestedWork>();
        foreach (var region in parent.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    int index = pipelines.FindIndex(p => p.Fits(op.Info));
                    if (index >= 0) work.Add(new NestedWork(op, index));
                }
        // The ops are known before the first pass runs: what a pass inserts beside its op would be a fault anyway.
        if (_mayUseThreads && work.Count > 1) return new ParallelRunner(this, settings, context).Run(pipelines, work, parent);
        foreach (var (op, index) in work)
            if (!RunPipeline(pipelines[index], op, parent)) return false;
        return true;
    }

    internal bool RunPipeline(OpPassManager pipeline, Operation op, Operation parent)
    {
        var instrumentations = settings.Instrumentations;
        for (int i = 0; i < instrumentations.Count; i++) instrumentations[i].BeforePipeline(pipeline, parent);
        bool isGood = RunOn(pipeline, op);
        for (int i = instrumentations.Count - 1; i >= 0; i--) instrumentations[i].AfterPipeline(pipeline, parent);
        return isGood;
    }
}
