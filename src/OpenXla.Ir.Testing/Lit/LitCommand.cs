using System.Diagnostics;
using System.Text.RegularExpressions;
using OpenXla.Ir.Testing.Lit.Update;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>The <c>lit</c> tool as a function: 0 when all is well, 1 when a test failed, 2 when nothing could be run.</summary>
public static class LitCommand
{
    private const int Passed = 0;
    private const int Failed = 1;
    private const int Unusable = 2;

    /// <param name="args">Arguments without the name of the tool.</param>
    /// <param name="stdout">Takes the report.</param>
    /// <param name="stderr">Takes complaints about the arguments.</param>
    /// <param name="tools">What RUN lines call inside this process.</param>
    /// <param name="workingDirectory">Where relative paths start; null for the one of the process.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter stdout, TextWriter stderr, ILitToolProvider tools, string? workingDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(stdout);
        ArgumentNullException.ThrowIfNull(stderr);
        ArgumentNullException.ThrowIfNull(tools);
        try
        {
            var options = new LitOptionsParser(args).Parse();
            if (options.ShowHelp)
            {
                stdout.Write(LitOptionsParser.Usage);
                return Passed;
            }

            if (options.Paths.Count == 0) throw new LitUsageException("no test path given");
            return Run(options, stdout, stderr, tools, workingDirectory ?? Environment.CurrentDirectory);
        }
        catch (Exception problem) when (problem is LitUsageException or FileNotFoundException)
        {
            stderr.Write($"lit: error: {problem.Message}\n");
            return Unusable;
        }
    }

    private static int Run(LitOptions options, TextWriter stdout, TextWriter stderr, ILitToolProvider tools, string workingDirectory)
    {
        var discovered = LitDiscovery.Find(options.Paths, workingDirectory);
        var tests = discovered.Where(test => options.Filter is null || Regex.IsMatch(test.DisplayName, options.Filter)).ToList();
        if (tests.Count == 0)
        {
            stderr.Write("lit: error: no test found\n");
            return Unusable;
        }

        // Each run has a folder of its own, so that two runs at the same time do not disturb each other.
        var output = options.OutputDirectory is { } kept
            ? Path.GetFullPath(Path.Combine(workingDirectory, kept))
            : Directory.CreateTempSubdirectory("openxla-lit-").FullName;
        try
        {
            if (options.Updates) CheckUpdater.UpdateAll(tests, options, tools, output, stdout);
            return RunAll(tests, discovered.Count, options, tools, output, stdout) ? Passed : Failed;
        }
        finally
        {
            if (options.OutputDirectory is null) Remove(output);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A test that timed out may still write here; the verdict of the run does not depend on that.
        }
    }

    private static bool RunAll(List<LitTest> tests, int discovered, LitOptions options, ILitToolProvider tools, string output, TextWriter stdout)
    {
        var watch = Stopwatch.StartNew();
        var reporter = new LitReporter(stdout, options, tests);
        var runner = new LitTestRunner(options, tools, output);
        var parallelism = new ParallelOptions { MaxDegreeOfParallelism = options.Jobs };
        Parallel.For(0, tests.Count, parallelism, index => reporter.Add(index, runner.Run(tests[index])));
        reporter.WriteSummary(discovered, watch.Elapsed);
        return !reporter.HasFailure;
    }
}
