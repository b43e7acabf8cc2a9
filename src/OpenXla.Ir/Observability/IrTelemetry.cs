using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OpenXla.Ir.Observability;

/// <summary>What the library tells to the listeners of .NET: spans of passes and pipelines, and counters. Without a listener it costs next to nothing.</summary>
public static class IrTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "OpenXla.Ir";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    internal static readonly Counter<long> PassesRun = Meter.CreateCounter<long>("openxla.passes", "{pass}", "Passes run, each on one operation.");
    internal static readonly Counter<long> Rewrites = Meter.CreateCounter<long>("openxla.rewrites", "{rewrite}", "Rewrite patterns applied.");
    internal static readonly Counter<long> Folds = Meter.CreateCounter<long>("openxla.folds", "{fold}", "Operations folded.");
    internal static readonly Counter<long> AnalysesComputed = Meter.CreateCounter<long>("openxla.analyses.computed", "{analysis}", "Analyses computed.");
    internal static readonly Counter<long> AnalysesReused = Meter.CreateCounter<long>("openxla.analyses.reused", "{analysis}", "Analyses that were still true and used again.");

    /// <summary>Whether anybody listens to spans; asked once per pipeline, not for each span.</summary>
    internal static bool HasListeners => Source.HasListeners();

    /// <summary>A span for a pass or pipeline on an operation; null where nobody wants it.</summary>
    internal static Activity? Start(string name, Operation op)
    {
        var span = Source.StartActivity(name);
        if (span is null) return null;
        span.SetTag("op", op.Name);
        if (op is Interfaces.ISymbol { SymbolName: { } symbol }) span.SetTag("symbol", symbol);
        span.SetTag("thread", Environment.CurrentManagedThreadId);
        return span;
    }
}
