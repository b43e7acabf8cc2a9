using System.Globalization;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>Writes results in the order of discovery, whatever order they arrive in.</summary>
internal sealed class LitReporter(TextWriter writer, LitOptions options, IReadOnlyList<LitTest> tests)
{
    private const int SlowestShown = 20;
    private const string Stars = "********************";

    private static readonly (TestOutcome Outcome, string Label)[] Summary =
    [
        (TestOutcome.Unsupported, "Unsupported"),
        (TestOutcome.Pass, "Passed"),
        (TestOutcome.XFail, "Expectedly Failed"),
        (TestOutcome.Unresolved, "Unresolved"),
        (TestOutcome.Timeout, "Timed Out"),
        (TestOutcome.Fail, "Failed"),
        (TestOutcome.XPass, "Unexpectedly Passed"),
    ];

    private readonly Lock _lock = new();
    private readonly LitTestResult?[] _results = new LitTestResult?[tests.Count];
    private int _written;

    /// <summary>Whether any test failed so far.</summary>
    public bool HasFailure => _results.Any(static result => result is { IsFailure: true });

    public void Add(int index, LitTestResult result)
    {
        lock (_lock)
        {
            _results[index] = result;
            while (_written < _results.Length && _results[_written] is { } next) Write(next, ++_written);
        }
    }

    public void WriteSummary(int discovered, TimeSpan elapsed)
    {
        var results = _results.OfType<LitTestResult>().ToList();
        if (options.IsQuiet && !results.Any(static result => result.IsFailure)) return;
        foreach (var (outcome, label) in Summary.Where(static line => line.Outcome is not (TestOutcome.Pass or TestOutcome.XFail or TestOutcome.Unsupported)))
        {
            var named = results.Where(result => result.Outcome == outcome).ToList();
            if (named.Count == 0) continue;
            writer.Write($"{Stars}\n{label} Tests ({named.Count}):\n");
            foreach (var result in named) writer.Write($"  {result.Test.DisplayName}\n");
            writer.Write("\n");
        }

        if (options.ShowsTimes) WriteTimes(results);
        writer.Write($"\nTesting Time: {elapsed.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture)}s\n\nTotal Discovered Tests: {discovered}\n");
        if (discovered > results.Count) writer.Write($"  Excluded: {discovered - results.Count}\n");
        foreach (var (outcome, label) in Summary)
        {
            var count = results.Count(result => result.Outcome == outcome);
            if (count > 0) writer.Write($"  {label}: {count}\n");
        }
    }

    private void Write(LitTestResult result, int number)
    {
        var hidesSuccess = options.IsQuiet || options.IsSuccinct;
        if (hidesSuccess && !result.IsFailure) return;
        writer.Write($"{result.Outcome.ToString().ToUpperInvariant()}: {result.Test.DisplayName} ({number} of {tests.Count})\n");
        var showsDetails = result.IsFailure || options.ShowsAll || (options.Verbosity > 0 && result.Outcome == TestOutcome.Unsupported);
        if (!showsDetails || result.Details.Length == 0) return;
        writer.Write($"{Stars} TEST '{result.Test.DisplayName}' {(result.IsFailure ? "FAILED" : "RESULTS")} {Stars}\n{result.Details}{Stars}\n");
    }

    private void WriteTimes(List<LitTestResult> results)
    {
        writer.Write("Slowest Tests:\n");
        foreach (var result in results.OrderByDescending(static result => result.Elapsed).Take(SlowestShown))
            writer.Write($"  {result.Elapsed.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture)}s: {result.Test.DisplayName}\n");
        writer.Write("\n");
    }
}
