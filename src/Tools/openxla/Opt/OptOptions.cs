using OpenXla.Ir.Actions;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Testing.ExpectedDiagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>What the arguments of <c>opt</c> say.</summary>
internal sealed record OptOptions
{
    internal const string DefaultMarker = "// -----";

    public string Input { get; set; } = "-";
    public string Output { get; set; } = "-";
    public string? PassPipeline { get; set; }

    /// <summary>Passes named one by one, in their order, with the text of their options.</summary>
    public List<(string Name, string Options)> Passes { get; } = [];

    public List<string> Plugins { get; } = [];

    /// <summary>Files that define dialects.</summary>
    public List<string> IrdlFiles { get; } = [];
    public bool AllowUnregisteredDialects { get; set; }
    public string? SplitMarker { get; set; }
    public string? OutputSplitMarker { get; set; }
    public VerificationLevel? VerifyDiagnostics { get; set; }

    /// <summary>Whether what is said about an operation shows it.</summary>
    public bool ShowsOperations { get; set; } = true;
    public bool VerifyRoundtrip { get; set; }
    public bool VerifyEach { get; set; } = true;
    public bool SkipVerificationOnParsing { get; set; }
    public bool AssumeVerified { get; set; }
    public bool NoImplicitModule { get; set; }
    public bool DumpPassPipeline { get; set; }
    public bool DisableThreading { get; set; }
    public bool Timing { get; set; }
    public bool TimingAsList { get; set; }
    public bool TimingAsJson { get; set; }
    public bool Statistics { get; set; }
    public bool StatisticsAsList { get; set; }

    /// <summary>Where a program that repeats a failure is written.</summary>
    public string? CrashReproducer { get; set; }

    /// <summary>Whether that program holds only the pass that failed.</summary>
    public bool LocalReproducer { get; set; }

    /// <summary>Whether the pipeline comes from the input.</summary>
    public bool RunReproducer { get; set; }

    /// <summary>Where a reproducer is written though nothing failed.</summary>
    public string? GenerateReproducer { get; set; }

    public PassBudget Budget { get; set; } = new();

    /// <summary>Where the spans of passes go as a file for Chrome or Perfetto.</summary>
    public string? Trace { get; set; }

    /// <summary>The collector that the spans are sent to.</summary>
    public Uri? Collector { get; set; }

    public string? LogActions { get; set; }
    public List<string> LogActionsFilter { get; } = [];
    public string? ProfileActions { get; set; }

    /// <summary>Whether each rewrite that fires is written to standard error.</summary>
    public bool LogRewrites { get; set; }

    public bool CheckRewrites { get; set; }

    /// <summary>The passes whose rewrites are explained, with the line to explain; none for all.</summary>
    public List<(string Pass, int? Line)> Explain { get; } = [];

    /// <summary>Whether all is told that was tried on an operation that could not be legalised.</summary>
    public bool ExplainsFailures { get; set; }

    /// <summary>Whether that is told as JSON.</summary>
    public bool ExplainsFailuresAsJson { get; set; }

    public DebugCounters? DebugCounters { get; set; }
    public bool PrintDebugCounter { get; set; }

    /// <summary>How to write bytecode; null for text.</summary>
    public BytecodeOptions? Bytecode { get; set; }

    public PrintOptions Print { get; set; } = PrintOptions.Default;
    public IrPrintingOptions IrPrinting { get; set; } = new();
    public OptRequest Request { get; set; }
}
