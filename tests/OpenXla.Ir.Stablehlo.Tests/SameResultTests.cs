using System.Collections.Concurrent;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>A transform leaves what a program computes as it was: the programs of StableHLO's test data still give what upstream's authors expect.</summary>
public class SameResultTests
{
    /// <summary>Longer ones take the interpreter seconds.</summary>
    private const int MaxLength = 20_000;

    public static TheoryData<string> Transforms => ["canonicalize", "cse", "sccp", "inline", "remove-dead-values", "inline,canonicalize,cse,sccp,remove-dead-values,canonicalize", "inline,func.func(stablehlo-target-independent-optimization)"];

    [CorpusTheory("stablehlo", "testdata")]
    [MemberData(nameof(Transforms))]
    public void OfTheCorpus(string passes)
    {
        var programs = CorpusPrograms.Runnable(Corpora.Path("stablehlo", "testdata")!).Where(static path => new FileInfo(path).Length < MaxLength).ToList();
        Assert.True(programs.Count > 200, $"only {programs.Count} programs are found");
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(programs, path =>
        {
            if (Run(path, passes) is { } failure) failures.Add($"{Path.GetFileName(path)}: {failure}");
        });
        Assert.Empty(failures.Order(StringComparer.Ordinal).Take(5));
    }

    /// <summary>The program compares its results itself.</summary>
    private static string? Run(string path, string passes)
    {
        try
        {
            var module = Cpu.Parse(File.ReadAllText(path));
            using var handler = module.Context.Diagnostics.Collect(out var errors);
            var legal = new PassManager(module.Context);
            legal.Add(new ChloToStablehloPass());
            var manager = PipelineParser.Parse($"builtin.module({passes})", ToolRegistry.Create().Passes, module.Context)!;
            if (!legal.Run(module) || !manager.Run(module) || !IrVerifier.Verify(module)) return errors.Count > 0 ? errors[0].ToString() : "a pass failed without a word";
            new ModuleInterpreter(module).Run("main");
            return null;
        }
        catch (Exception e) when (e is EvaluationException or DiagnosticException)
        {
            return e.Message.Length > 400 ? e.Message[..400] : e.Message;
        }
    }
}
