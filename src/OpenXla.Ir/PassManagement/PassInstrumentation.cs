namespace OpenXla.Ir.PassManagement;

/// <summary>Is told what a pass manager does. With several threads, calls come from all of them.</summary>
public abstract class PassInstrumentation
{
    /// <summary>Whether the passes must run one after another for this instrumentation to make sense.</summary>
    public virtual bool NeedsOneThread => false;

    public virtual void BeforePass(Pass pass, Operation op)
    {
    }

    /// <summary>Called after a pass that did its work; <paramref name="op"/> is verified already.</summary>
    public virtual void AfterPass(Pass pass, Operation op)
    {
    }

    public virtual void AfterPassFailed(Pass pass, Operation op)
    {
    }

    /// <summary>Called on the thread that works, before a nested pipeline runs on <paramref name="op"/>.</summary>
    public virtual void BeforePipeline(OpPassManager pipeline, Operation op)
    {
    }

    public virtual void AfterPipeline(OpPassManager pipeline, Operation op)
    {
    }

    /// <summary>Called before the pipelines for the ops below <paramref name="parent"/> run: several where ops of different names have their own.</summary>
    public virtual void BeforePipelines(IReadOnlyList<OpPassManager> pipelines, Operation parent)
    {
    }

    public virtual void AfterPipelines(IReadOnlyList<OpPassManager> pipelines, Operation parent)
    {
    }

    /// <summary>Called before an analysis of <paramref name="op"/> is computed, not where a known one is used again.</summary>
    public virtual void BeforeAnalysis(string name, Operation op)
    {
    }

    public virtual void AfterAnalysis(string name, Operation op)
    {
    }

    /// <summary>What a thread that helps needs to know of the one that called it.</summary>
    public virtual object? Capture() => null;

    /// <summary>Called on a thread that helps, with the answer of <see cref="Capture"/>.</summary>
    public virtual void Resume(object? captured)
    {
    }
}
