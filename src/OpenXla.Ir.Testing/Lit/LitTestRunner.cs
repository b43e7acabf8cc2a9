using System.Diagnostics;
using System.Text;
using OpenXla.Ir.Testing.Lit.Shell;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>Runs one test after the other questions are settled: is it wanted here, and is it expected to fail.</summary>
internal sealed class LitTestRunner(LitOptions options, ILitToolProvider tools, string outputRoot)
{
    /// <summary>Recursive parsers in tools need more than the default megabyte.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private readonly HashSet<string> _features = LitFeatures.Of(options, tools);

    public LitTestResult Run(LitTest test)
    {
        var watch = Stopwatch.StartNew();
        var (outcome, details) = Judge(test);
        return new LitTestResult(test, outcome, watch.Elapsed, details);
    }

    private (TestOutcome, string) Judge(LitTest test)
    {
        try
        {
            var script = TestScriptParser.Parse(File.ReadAllText(test.FilePath));
            if (script.RunLines.Count == 0) return (TestOutcome.Unresolved, "the test has no RUN line\n");
            if (script.Requires.FirstOrDefault(condition => !Holds(condition)) is { } missing)
                return (TestOutcome.Unsupported, $"REQUIRES: {missing}\n");
            if (script.Unsupported.FirstOrDefault(Holds) is { } unwanted) return (TestOutcome.Unsupported, $"UNSUPPORTED: {unwanted}\n");

            var isExpectedToFail = script.ExpectedFailures.Any(condition => condition == "*" || Holds(condition));
            var (outcome, details) = RunInTime(test, script);
            return (outcome, isExpectedToFail) switch
            {
                (TestOutcome.Pass, true) => (TestOutcome.XPass, "the test passed, but its XFAIL line says that it fails\n" + details),
                (TestOutcome.Fail, true) => (TestOutcome.XFail, details),
                _ => (outcome, details),
            };
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
        {
            return (TestOutcome.Unresolved, problem.Message + "\n");
        }
    }

    private bool Holds(string condition) => FeatureExpression.Evaluate(condition, _features);

    /// <summary>A tool inside the process cannot be killed, so a test that hangs is left behind on its thread.</summary>
    private (TestOutcome, string) RunInTime(LitTest test, TestScript script)
    {
        using var timeout = new CancellationTokenSource();
        var cancellation = timeout.Token;
        (TestOutcome, string) result = default;
        var thread = new Thread(() => result = RunGuarded(test, script, cancellation), StackSize) { IsBackground = true, Name = test.DisplayName };
        thread.Start();
        if (thread.Join(options.Timeout)) return result;
        timeout.Cancel();
        // External programs end at once when cancelled; waiting a moment keeps their last output out of the next test.
        thread.Join(TimeSpan.FromSeconds(1));
        return (TestOutcome.Timeout, $"the test ran longer than {options.Timeout.TotalSeconds} s\n");
    }

    private (TestOutcome, string) RunGuarded(LitTest test, TestScript script, CancellationToken cancellation)
    {
        try
        {
            return RunLines(test, script, cancellation);
        }
        catch (Exception problem) when (problem is ShellSyntaxException or FormatException)
        {
            return (TestOutcome.Unresolved, problem.Message + "\n");
        }
        catch (Exception problem)
        {
            // Nothing may leave a thread of ours: it would end the whole run.
            return (TestOutcome.Unresolved, problem + "\n");
        }
    }

    private (TestOutcome, string) RunLines(LitTest test, TestScript script, CancellationToken cancellation)
    {
        var paths = new TestPaths(test, outputRoot, options.Parameters, _features);
        Directory.CreateDirectory(paths.OutputDirectory);
        var state = new ShellState(paths.WorkingDirectory, LitEnvironment.Make());
        var trace = new StringBuilder();
        foreach (var runLine in script.RunLines)
        {
            var text = paths.Substitute(runLine);
            var runner = new ShellRunner(new CommandRunner(tools), state, cancellation);
            var exitCode = runner.Run(Parse(text, runLine));
            if (exitCode != 0) return (TestOutcome.Fail, FailureText.Make(test, runLine, text, exitCode, runner.Records, options.Verbosity));
            if (options.ShowsAll) FailureText.AppendRecords(trace.Append($"RUN line {runLine.Line}: {text}\n"), runner.Records, showAll: true);
        }

        return (TestOutcome.Pass, trace.ToString());
    }

    private static ShellScript Parse(string text, RunLine runLine)
    {
        try
        {
            return ShellParser.Parse(text);
        }
        catch (ShellSyntaxException problem)
        {
            throw new ShellSyntaxException($"RUN line {runLine.Line} cannot be read: {problem.Message}\n  {text}");
        }
    }
}
