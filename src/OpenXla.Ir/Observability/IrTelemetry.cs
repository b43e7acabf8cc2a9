using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OpenXla.Ir.Observability;

/// <summary>What the library tells to the listeners of .NET: spans of passes and pipelines, and counters. Without a listener it costs next to nothing.</summary>
public static class IrTelemetry
{
    /// <summary>The name of the source and of the meter.</summary>
    public const string Name = "OpenXla.Ir";

    /// <summary>Whether source and meter exist at all; a program that lives for milliseconds, and in which nobody listens, turns it off before the first pass.</summary>
    public static bool IsEnabled { get; set; } = true;

    /// <summary>Whether anybody listens to spans; asked once per pipeline, not for each span.</summary>
    internal static bool HasListeners => IsEnabled && Instruments.Source.HasListeners();

    /// <summary>A span for a pass or pipeline on an operation; null where nobody wants it.</summary>
    internal static Activity? Start(string name, Operation op)
    {
        var span = Instruments.Source.StartActivity(name);
        if (span is null) return null;
        span.SetTag("op", op.Name);
        if (op is Interfaces.ISymbol { SymbolName: { } symbol }) span.SetTag("symbol", symbol);
        span.SetTag("thread", Environment.CurrentManagedThreadId);
        return span;
    }

    internal static void CountPass()
    {
        if (IsEnabled) Instruments.Passes.Add(1);
    }

    internal static void CountRewrites(long rewrites, long folds)
    {
        if (!IsEnabled) return;
        Instruments.Rewrites.Add(rewrites);
        Instruments.Folds.Add(folds);
    }

    internal static void CountAnalysis(bool isReused)
    {
        if (IsEnabled) (isReused ? Instruments.AnalysesReused : Instruments.AnalysesComputed).Add(1);
    }

    /// <summary>Made when first asked for.</summary>
    private static class Instruments
    {
        internal static readonly ActivitySource Source = new(Name);
        private static readonly Meter Meter = new(Name);
        internal static readonly Counter<long> Passes = Meter.CreateCounter<long>("openxla.passes", "{pass}", "Passes run, each on one operation.");
        internal static readonly Counter<long> Rewrites = Meter.CreateCounter<long>("openxla.rewrites", "{rewrite}", "Rewrite patterns applied.");
        internal static readonly Counter<long> Folds = Meter.CreateCounter<long>("openxla.folds", "{fold}", "Operations folded.");
        internal static readonly Counter<long> AnalysesComputed = Meter.CreateCounter<long>("openxla.analyses.computed", "{analysis}", "Analyses computed.");
        internal static readonly Counter<long> AnalysesReused = Meter.CreateCounter<long>("openxla.analyses.reused", "{analysis}", "Analyses that were still true and used again.");
    }
}
