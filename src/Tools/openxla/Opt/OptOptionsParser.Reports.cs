using System.Globalization;

namespace OpenXla.Ir.Tool.Opt;

/// <content>What is told about a run, and what it may take.</content>
internal sealed partial class OptOptionsParser
{
    private bool Reporting(OptionWord word)
    {
        switch (word.Name)
        {
            case "mlir-timing": _options.Timing = word.Flag(); break;
            case "mlir-timing-display": _options.TimingAsList = OptionWords.Choice(word, "list", "tree") == "list"; break;
            case "mlir-output-format": _options.TimingAsJson = OptionWords.Choice(word, "json", "text") == "json"; break;
            case "mlir-pass-statistics": _options.Statistics = word.Flag(); break;
            case "mlir-pass-statistics-display": _options.StatisticsAsList = OptionWords.Choice(word, "list", "pipeline") == "list"; break;
            case "mlir-pass-pipeline-crash-reproducer": _options.CrashReproducer = _words.Value(word); break;
            case "mlir-pass-pipeline-local-reproducer": _options.LocalReproducer = word.Flag(); break;
            case "mlir-generate-reproducer": _options.GenerateReproducer = _words.Value(word); break;
            default: return false;
        }
        return true;
    }

    private bool Recording(OptionWord word)
    {
        switch (word.Name)
        {
            case "trace": _options.Trace = _words.Value(word); break;
            case "otlp": _options.Collector = Address(word); break;
            case "log-actions-to": _options.LogActions = _words.Value(word); break;
            case "log-mlir-actions-filter": _options.LogActionsFilter.AddRange(_words.Value(word).Split(',', StringSplitOptions.RemoveEmptyEntries)); break;
            case "profile-actions-to": _options.ProfileActions = _words.Value(word); break;
            default: return false;
        }
        return true;
    }

    private bool Limiting(OptionWord word)
    {
        switch (word.Name)
        {
            case "budget-time": _options.Budget = _options.Budget with { Time = Duration(word) }; break;
            case "budget-memory": _options.Budget = _options.Budget with { Memory = _words.Number(word, "uint", 1) * 1024 * 1024 }; break;
            case "budget-rewrites": _options.Budget = _options.Budget with { Rewrites = _words.Number(word, "long", 0, long.MaxValue) }; break;
            default: return false;
        }
        return true;
    }

    private TimeSpan Duration(OptionWord word)
    {
        var text = _words.Value(word);
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds < int.MaxValue
            ? TimeSpan.FromSeconds(seconds)
            : throw new OptUsageException($"for the --{word.Name} option: '{text}' value invalid for seconds argument!");
    }

    private Uri Address(OptionWord word)
    {
        var text = _words.Value(word);
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new OptUsageException($"for the --{word.Name} option: '{text}' is no http address; expected http://HOST:PORT");
    }
}
