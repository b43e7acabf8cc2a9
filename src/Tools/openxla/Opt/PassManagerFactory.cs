using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Tool.Tracing;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>Makes the pass manager that the options ask for.</summary>
internal sealed class PassManagerFactory(OptOptions options, ToolIo io, PluginRegistry registry, PassTiming? timing, TraceWriter? trace)
{
    /// <summary>The manager; null after an error, which has been reported.</summary>
    /// <param name="context">The context of the program.</param>
    /// <param name="anchorName">The name of the program's operation.</param>
    /// <param name="reproducer">What the program says about its pipeline.</param>
    internal PassManager? Make(IrContext context, string anchorName, Reproducer? reproducer)
    {
        if (MakePipeline(context, anchorName, reproducer) is not { } manager) return null;
        manager.VerifiesEach = reproducer?.VerifiesEach ?? options.VerifyEach;
        manager.PipelineReader = (pipeline, text) => PipelineParser.AddTo(pipeline, text, registry.Passes, context);
        manager.Output = io.Writer(io.Stdout);
        manager.ErrorOutput = io.Writer(io.Stderr);
        manager.CatchesExceptions = true;
        manager.KeepsInputOnFailure = options.IrPrinting.IsActive;
        manager.Cancellation = io.Cancellation;
        manager.Budget = options.Budget;
        if (options.CrashReproducer is { Length: > 0 } file) manager.Reproducer = new ReproducerOptions(file) { Directory = io.WorkingDirectory, IsLocal = options.LocalReproducer };
        if (options.IrPrinting.IsActive) manager.Add(MakeIrPrinting());
        if (timing is not null) manager.Add(timing);
        if (trace is not null) manager.Add(trace);
        return manager;
    }

    private PassManager? MakePipeline(IrContext context, string anchorName, Reproducer? reproducer)
    {
        if (options.PassPipeline is { } text) return PipelineParser.Parse(text, registry.Passes, context);
        PassManager? manager;
        if (reproducer?.Pipeline is { } pipeline)
        {
            manager = PipelineParser.Parse(pipeline, registry.Passes, context);
            if (manager is null) return null;
            manager.NestsImplicitly = true;
        }
        else
        {
            manager = new PassManager(context, anchorName) { NestsImplicitly = true };
        }
        foreach (var (name, settings) in options.Passes)
            if (!PipelineParser.AddNamed(manager, name, settings, registry.Passes, context)) return null;
        return manager;
    }

    private IrPrinting MakeIrPrinting() => new(
        options.IrPrinting with
        {
            Print = options.Print,
            AssumeVerified = options.AssumeVerified,
            TreeDirectory = options.IrPrinting.TreeDirectory is { } directory ? io.Resolve(directory) : null,
        },
        io.Stderr);
}
