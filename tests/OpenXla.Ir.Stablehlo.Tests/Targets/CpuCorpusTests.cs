using System.Collections.Concurrent;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using Xunit.Abstractions;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>The programs of StableHLO's own test data, compiled: what they compute is compared with what upstream's authors expect.</summary>
public sealed class CpuCorpusTests(ITestOutputHelper output)
{
    /// <summary>As many programs were green when this was written; there may be more, never fewer.</summary>
    private const int Floor = 611;

    [CorpusFact("stablehlo", "testdata", NeedsLlvm = true)]
    public void ProgramsGiveWhatUpstreamExpects()
    {
        var programs = CorpusPrograms.Runnable(Corpora.Path("stablehlo", "testdata")!).Where(static path => !CorpusPrograms.Uses(File.ReadAllText(path), InterpretedOperations.Names)).ToList();
        var failures = new ConcurrentBag<string>();
        int green = 0;
        // Single items: some take seconds, and none should wait behind them.
        Parallel.ForEach(Partitioner.Create(programs, EnumerablePartitionerOptions.NoBuffering), path =>
        {
            if (Run(path) is { } failure) failures.Add($"{Path.GetFileName(path)}: {failure}");
            else Interlocked.Increment(ref green);
        });
        output.WriteLine($"{green} programs are green, {failures.Count} are not");
        Assert.Empty(failures.Order(StringComparer.Ordinal).Take(20));
        Assert.True(green >= Floor, $"{green} programs are green, fewer than {Floor}");
    }

    private static string? Run(string path)
    {
        try
        {
            var module = Cpu.Parse(File.ReadAllText(path));
            var inputs = TakeInputs(module);
            using var executable = Cpu.Compile(module);
            Cpu.Run(executable, "main", inputs);
            return null;
        }
        catch (Exception e) when (e is EvaluationException or DiagnosticException)
        {
            return e.Message.Length > 400 ? e.Message[..400] : e.Message;
        }
    }

    /// <summary>Makes arguments of what main gets from @inputs: constants would be folded, and nothing would be compiled.</summary>
    private static Tensor[] TakeInputs(ModuleOp module)
    {
        var main = module.Body.OperationsOf<FuncOp>().Single(f => f.SymbolName == "main");
        if (main.Type.Inputs.Count > 0 || main.Body.Entry.OperationsOf<CallOp>().FirstOrDefault(c => c.CalleeSymbol.Leaf == "inputs") is not { } call) return [];
        var values = new ModuleInterpreter(module).Run("inputs");
        var types = call.Results.Types();
        foreach (var result in call.Results.ToArray()) result.ReplaceAllUsesWith(main.Body.Entry.AddArgument(result.Type, call.Location));
        call.Erase();
        main.Type = new FunctionType([.. types], [.. main.Type.Results]);
        return [.. values.Cast<Tensor>()];
    }
}
