using System.Globalization;

namespace OpenXla.Ir.Testing.SelfTest;

/// <summary>The <c>selftest</c> tool as a function: 0 when all is well, 1 when a module did not survive, 2 when nothing could be run.</summary>
public static class SelfTestCommand
{
    /// <param name="args">Arguments without the name of the tool, plugins taken out.</param>
    /// <param name="stdout">Takes the report.</param>
    /// <param name="stderr">Takes complaints about the arguments.</param>
    /// <param name="makeContext">Makes a context in which all dialects are available.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter stdout, TextWriter stderr, Func<IrContext> makeContext)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(stdout);
        ArgumentNullException.ThrowIfNull(stderr);
        try
        {
            if (SelfTestOptionsParser.Parse(args) is not { } options)
            {
                stdout.Write(SelfTestOptionsParser.Usage);
                return 0;
            }
            var run = new SelfTestRun(options, makeContext) { Trace = options.Verbose ? line => { lock (stdout) stdout.Write($"none found: {line}\n"); } : null };
            var report = run.Run();
            Write(report, options, stdout);
            return report.IsGood ? 0 : 1;
        }
        catch (ArgumentException mistake)
        {
            stderr.Write($"selftest: error: {mistake.Message}\n");
            return 2;
        }
    }

    private static void Write(SelfTestReport report, SelfTestOptions options, TextWriter stdout)
    {
        foreach (var failure in report.Failures) stdout.Write(failure + "\n");
        stdout.Write($"{"dialect",-16}{"modules",9}{"ops",11}{"types",9}{"attributes",12}{"failures",10}\n");
        foreach (var d in report.Dialects)
            stdout.Write($"{d.Dialect,-16}{d.Modules,9}{Of(d.Ops, d.OpsNotCovered),11}{Of(d.Types, d.TypesNotCovered),9}{Of(d.Attributes, d.AttributesNotCovered),12}{d.FailureCount,10}\n");
        foreach (var d in report.Dialects)
            foreach (var (what, names) in new[] { ("ops", d.OpsNotCovered), ("types", d.TypesNotCovered), ("attributes", d.AttributesNotCovered), ("custom forms that leave something out", d.Lossy) })
                if (names.Count > 0) stdout.Write($"{(what.Length > 10 ? "" : "not covered, ")}{what} of {d.Dialect}: {string.Join(' ', names.Select(n => n[(d.Dialect.Length + 1)..]))}\n");
        int modules = report.Dialects.Sum(d => d.Modules);
        var seconds = report.Elapsed.TotalSeconds;
        stdout.Write(string.Create(CultureInfo.InvariantCulture, $"{modules} modules, seed {options.Seed}, digest {report.Digest:x16}, {seconds:F1} s, {modules / Math.Max(seconds, 0.001):F0} modules/s, {report.Dialects.Sum(d => d.FailureCount)} failures\n"));
    }

    private static string Of(int all, IReadOnlyList<string> missing) => all == 0 ? "-" : $"{all - missing.Count}/{all}";
}
