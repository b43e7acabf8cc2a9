using OpenXla.Ir.Actions;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>The handlers of actions that the options ask for, and what they have to say at the end.</summary>
internal sealed class ActionWatch
{
    private readonly List<RewriteExplanation> _explanations = [];

    /// <summary>Adds the handlers to a context.</summary>
    internal void Attach(IrContext context, OptOptions options, ToolIo io)
    {
        if (options.DebugCounters is { } counters) context.AddActionHandler(counters);
        if (options.LogRewrites) context.AddActionHandler(new RewriteLog(io.Writer(io.Stderr)));
        if (options.CheckRewrites) context.AddActionHandler(new RewriteCheck());
        foreach (var (pass, line) in options.Explain)
        {
            var explanation = new RewriteExplanation(pass, line);
            _explanations.Add(explanation);
            context.AddActionHandler(explanation);
        }
    }

    /// <summary>Tells what was gathered while the passes of a context ran.</summary>
    internal void Report(IrContext context)
    {
        foreach (var explanation in _explanations) explanation.Report(context.Diagnostics);
    }
}
