using System.Collections.Concurrent;
using System.Text;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;
using OpenXla.Ir.PassManagement;
using Xunit.Abstractions;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>The programs of StableHLO's own test data: each computes something and compares it with what upstream's authors expect.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [CorpusFact("stablehlo", "testdata")]
    public void ProgramsGiveWhatUpstreamExpects()
    {
        var folder = Corpora.Path("stablehlo", "testdata")!;
        var missing = new ConcurrentDictionary<string, int>();
        var failures = new ConcurrentBag<string>();
        int green = 0;
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.mlir"), path =>
        {
            var text = File.ReadAllText(path);
            var absent = CorpusPrograms.Missing(text);
            foreach (var name in absent) missing.AddOrUpdate(name, 1, static (_, count) => count + 1);
            if (absent.Count > 0 || CorpusPrograms.IsDisabledUpstream(text)) return;
            if (Run(path) is { } failure) failures.Add($"{Path.GetFileName(path)}: {failure}");
            else Interlocked.Increment(ref green);
        });
        output.WriteLine($"{green} programs are green, {failures.Count} are not");
        foreach (var (name, count) in missing.OrderByDescending(m => m.Value)) output.WriteLine($"  {count,5} programs use {name}");
        foreach (var failure in failures.Order(StringComparer.Ordinal)) output.WriteLine(failure);
        Assert.Empty(failures.Order(StringComparer.Ordinal).Take(20));
        Assert.True(green > 0, "no program has been run");
    }

    private static string? Run(string path)
    {
        try
        {
            var module = Corpora.Parse(path);
            using var handler = module.Context.Diagnostics.Collect(out var errors);
            var passes = new PassManager(module.Context);
            passes.Add(new ChloToStablehloPass());
            if (!passes.Run(module)) return errors.Count > 0 ? errors[0].ToString() : "chlo-legalize-to-stablehlo failed without a word";
            new ModuleInterpreter(module).Run("main");
            return null;
        }
        catch (Exception e) when (e is EvaluationException or DiagnosticException)
        {
            return e.Message.Length > 400 ? e.Message[..400] : e.Message;
        }
    }

    [CorpusFact("stablehlo", "testdata")]
    public void ProgramsPrintAsUpstreamWroteThem()
    {
        var folder = Corpora.Path("stablehlo", "testdata")!;
        var failures = new ConcurrentBag<string>();
        int same = 0;
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.mlir"), path =>
        {
            var text = File.ReadAllText(path);
            // Its large constant of truth values has a byte per element, which our printer writes in another way.
            if (Path.GetFileName(path) == "convert_element_type_int8_100_100.mlir") return;
            // A constant without elements names one, in a way that no printer of today has.
            if (Path.GetFileName(path) == "fft_complex128_14_15_0_17.mlir") return;
            if (text.Length > 200_000 || CorpusPrograms.Missing(text).Count > 0) return;
            var expected = WithoutComments(text);
            var printed = WithoutComments(Corpora.Parse(path).ToString());
            if (expected == printed) Interlocked.Increment(ref same);
            else failures.Add($"{Path.GetFileName(path)}: {FirstDifference(expected, printed)}");
        });
        output.WriteLine($"{same} programs print as they were written");
        Assert.Empty(failures.Order(StringComparer.Ordinal).Take(20));
    }

    private static string WithoutComments(string text)
    {
        var kept = new StringBuilder();
        foreach (var line in text.Split('\n'))
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)) kept.Append(line).Append('\n');
        return kept.ToString();
    }

    private static string FirstDifference(string expected, string printed)
    {
        var (left, right) = (expected.Split('\n'), printed.Split('\n'));
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
            if (left[i] != right[i]) return $"expected {Short(left[i])} got {Short(right[i])}";
        return "one text is longer";
    }

    private static string Short(string line) => line.Length > 220 ? line[..220] : line;
}
