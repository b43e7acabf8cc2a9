using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Passes.Conversions.StablehloToLinalg;
using OpenXla.Ir.PassManagement;
using Xunit.Abstractions;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>Programs of the corpora go to linalg: valid, and without any operation of stablehlo.</summary>
public sealed partial class StablehloToLinalgTests(ITestOutputHelper output)
{
    [GeneratedRegex(@" *stablehlo\.custom_call @check[^\n]*\n")]
    private static partial Regex Check();

    [CorpusFact("models", "mnist.mlir")]
    public void MnistBecomesLinalg()
    {
        var path = Corpora.Path("models", "mnist.mlir")!;
        var module = Corpora.ParseText(File.ReadAllText(path));
        Assert.Null(Lower(module));
        var text = module.ToString();
        Assert.DoesNotContain("stablehlo.", text, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(text, "linalg.matmul"));
    }

    [CorpusFact("stablehlo", "testdata")]
    public void ProgramsOfTheCorpusBecomeLinalg()
    {
        var folder = Corpora.Path("stablehlo", "testdata")!;
        var reasons = new ConcurrentDictionary<string, int>();
        var failures = new ConcurrentBag<string>();
        int lowered = 0;
        Parallel.ForEach(Directory.EnumerateFiles(folder, "*.mlir"), path =>
        {
            var text = Check().Replace(File.ReadAllText(path), "");
            if (text.Length > 300_000) return;
            ModuleOp module;
            try
            {
                module = Corpora.ParseText(text);
            }
            catch (DiagnosticException)
            {
                return;
            }
            var error = Lower(module);
            if (error is null && !module.ToString().Contains("unrealized", StringComparison.Ordinal)) Interlocked.Increment(ref lowered);
            else if (error is not null && error.Contains("failed to legalize", StringComparison.Ordinal)) reasons.AddOrUpdate(Regex.Replace(error, @"tensor<[^ ]*", "tensor<…>"), 1, static (_, n) => n + 1);
            else failures.Add($"{Path.GetFileName(path)}: {error ?? "casts are left"}");
        });
        output.WriteLine($"{lowered} programs became linalg");
        foreach (var (reason, count) in reasons.OrderByDescending(r => r.Value)) output.WriteLine($"  {count,4} {reason}");
        Assert.Empty(failures.Order(StringComparer.Ordinal).Take(20));
        Assert.True(lowered > 0);
    }

    /// <summary>Runs the pass and the verifier; null where all is well.</summary>
    private static string? Lower(ModuleOp module)
    {
        using var handler = module.Context.Diagnostics.Collect(out var errors);
        var manager = new PassManager(module.Context);
        manager.Add(new StablehloToLinalgPass());
        try
        {
            if (manager.Run(module)) return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NullReferenceException or InvalidCastException or KeyNotFoundException)
        {
            return e.ToString();
        }
        return errors.Count > 0 ? errors[0].ToString() : "failed without a word";
    }
}
