using System.Diagnostics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Benchmarks.Interpreter;

/// <summary>The interpreter and the compiled target in turn, on one thread, each call a new one; compilation is not counted.</summary>
internal static class InterpreterComparison
{
    /// <param name="rounds">How many pairs.</param>
    /// <param name="names">Only these; empty for all.</param>
    internal static int Run(int rounds, IReadOnlyCollection<string> names)
    {
        if (names.FirstOrDefault(static n => InterpreterCase.All.All(c => c.Name != n)) is { } unknown)
        {
            Console.Error.WriteLine($"'{unknown}' is none of {string.Join(", ", InterpreterCase.All.Select(static c => c.Name))}");
            return 1;
        }
        var registry = ToolRegistry.Create();
        if (registry.FindTarget("cpu") is not { Unavailable: null })
        {
            Console.Error.WriteLine($"the cpu target can't be used: {registry.FindTarget("cpu")?.Unavailable}");
            return 1;
        }
        Console.WriteLine($"{rounds} pairs, medians");
        Console.WriteLine($"{"",-16}{"interpreter ms",16}{"cpu ms",12}{"ratio",10}{"million/s",12}  of");
        bool areEqual = true;
        foreach (var program in InterpreterCase.All.Where(c => names.Count == 0 || names.Contains(c.Name)))
        {
            try
            {
                areEqual &= Run(program, registry, rounds);
            }
            catch (InvalidOperationException refusal)
            {
                Console.WriteLine($"{program.Name,-16}{refusal.Message}");
                areEqual = false;
            }
        }
        return areEqual ? 0 : 1;
    }

    private static bool Run(InterpreterCase program, PluginRegistry registry, int rounds)
    {
        using var interpreted = Compile(program, registry, "interpreter", out var inputs);
        using var compiled = Compile(program, registry, "cpu", out _);
        if (FindDifference(interpreted.Run("main", inputs), compiled.Run("main", inputs)) is { } difference)
        {
            Console.WriteLine($"{program.Name,-16}the results differ: {difference}");
            return false;
        }
        WarmUp(interpreted, inputs);
        var pairs = new List<(double Interpreted, double Compiled)>();
        for (int round = 0; round < rounds; round++) pairs.Add((Measure(interpreted, inputs), Measure(compiled, inputs)));
        double ours = Report.Median(pairs.Select(static p => p.Interpreted));
        double cpu = Report.Median(pairs.Select(static p => p.Compiled));
        double ratio = Report.Median(pairs.Select(static p => p.Interpreted / p.Compiled));
        Console.WriteLine($"{program.Name,-16}{ours * 1e3,16:F2}{cpu * 1e3,12:F3}{ratio,10:F1}{program.Work / ours / 1e6,12:F1}  {program.Unit}");
        return true;
    }

    /// <summary>Until the runtime has compiled for good what is called often.</summary>
    private static void WarmUp(IExecutable executable, HostTensor[] inputs)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 1) executable.Run("main", inputs);
    }

    private static double Measure(IExecutable executable, HostTensor[] inputs)
    {
        long start = Stopwatch.GetTimestamp();
        executable.Run("main", inputs);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static IExecutable Compile(InterpreterCase program, PluginRegistry registry, string target, out HostTensor[] inputs)
    {
        var context = new IrContext();
        registry.AddDialectsTo(context);
        using var handler = context.Diagnostics.Collect(out var errors);
        var module = AsmParser.ParseModule(context, program.Program);
        var random = new Random(1);
        inputs = [.. module.Body.OperationsOf<ICallable>().Single().CallableType.Inputs.Select(t => Draw((TensorType)t, random, program.IndexLimit))];
        return registry.FindTarget(target)!.Compile(module, TargetOptions.Default)
            ?? throw new InvalidOperationException($"is not compiled for {target}: {string.Join("; ", errors)}");
    }

    private static HostTensor Draw(TensorType type, Random random, int limit)
    {
        var tensor = new Tensor(type.ElementType, type.Shape);
        for (int i = 0; i < tensor.Count; i++)
        {
            if (type.ElementType is IntegerType { Width: var width }) tensor.SetBigInteger(i, random.Next(width == 1 ? 2 : limit));
            else if (type.ElementType is ComplexType) tensor.SetComplex(i, new(random.NextDouble() - 0.5, random.NextDouble() - 0.5));
            else tensor.SetDouble(i, random.NextDouble() - 0.5);
        }
        return new HostTensor(type, tensor.Bytes.ToArray());
    }

    /// <summary>Sums may be made in another order, so floats may differ a little.</summary>
    private static string? FindDifference(IReadOnlyList<HostTensor> actual, IReadOnlyList<HostTensor> expected)
    {
        for (int i = 0; i < expected.Count; i++)
        {
            var (here, there) = (ToTensor(actual[i]), ToTensor(expected[i]));
            var comparison = TensorComparison.Of(here, there);
            double tolerance = here.ElementType is FloatType { Width: < 32 } ? 1e-2 : 1e-4;
            if (!comparison.AreWithin(tolerance)) return comparison.Describe(here, there);
        }
        return null;
    }

    private static Tensor ToTensor(HostTensor tensor) => Tensor.FromBytes(tensor.Type.ElementType, tensor.Type.Shape, tensor.Data.Span);
}
