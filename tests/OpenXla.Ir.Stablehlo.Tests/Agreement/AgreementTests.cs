using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Stablehlo.Tests.Agreement;

/// <summary>Each operation, on random types, shapes and values, gives the same numbers compiled as interpreted.</summary>
public class AgreementTests
{
    /// <summary>Programs that are compiled together, as one module.</summary>
    private const int ProgramsPerModule = 12;

    private static readonly int? OthersPerOperation = int.TryParse(Environment.GetEnvironmentVariable("OPENXLA_RANDOM"), out int count) ? count : null;

    /// <summary>The same modules in every run: what is red was changed, not drawn. OPENXLA_RANDOM=100 draws a hundred others per operation.</summary>
    private static readonly Config Settings = OthersPerOperation is { } others
        ? Config.QuickThrowOnFailure.WithMaxTest(others)
        : Config.QuickThrowOnFailure.WithMaxTest(4).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20260, 3), FSharpOption<int>.None)));

    private static readonly OperationInfo[] Registered = FindOperations();

    public static TheoryData<string> Operations => [.. Registered.Where(static o => !Generators.Excused.ContainsKey(o.Name)).Select(static o => o.Name)];

    [Fact]
    public void Every_operation_has_a_generator_or_an_excuse()
    {
        var forgotten = Registered.Where(static o => !Generators.Excused.ContainsKey(o.Name) && Generators.Find(o) is null).Select(static o => o.Name);
        Assert.Empty(forgotten);
        Assert.Empty(Generators.Excused.Keys.Except(Registered.Select(static o => o.Name)));
    }

    [CpuTheory]
    [MemberData(nameof(Operations))]
    public void Compiled_and_interpreted_agree(string operation)
    {
        var generator = Generators.Find(Registered.Single(o => o.Name == operation))!;
        // The exception of a failure shows FsCheck's seed and ours.
        Check.One(Settings, Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Compare(generator, new Random(seed))));
    }

    private static void Compare(Func<Sample, SampleProgram> generator, Random random)
    {
        var samples = new List<(SampleProgram Program, Sample Sample)>();
        for (int tries = 0; samples.Count < ProgramsPerModule && tries < 40 * ProgramsPerModule; tries++)
        {
            var sample = new Sample(random) { Element = Sample.All[random.Next(Sample.All.Length)] };
            var program = generator(sample);
            if (IsProgram(Function("f", program, sample), sample)) samples.Add((program, sample));
        }
        Assert.NotEmpty(samples);
        var text = string.Concat(samples.Select(static (s, i) => Function($"f{i}", s.Program, s.Sample)));
        using var executable = Cpu.Compile(Cpu.Parse(text), optimizationLevel: random.Next(4));
        var interpreter = new ModuleInterpreter(Cpu.Parse(text));
        for (int i = 0; i < samples.Count; i++)
        {
            var (program, sample) = samples[i];
            var expected = (Tensor)interpreter.Run($"f{i}", [.. sample.Inputs])[0];
            var actual = Cpu.Run(executable, $"f{i}", [.. sample.Inputs])[0];
            var comparison = TensorComparison.Of(actual, expected);
            Assert.True(
                comparison.AreEqual || (program.Ulps > 0 && comparison.AreClose(program.Ulps)),
                $"{comparison.Describe(actual, expected)}\n{Function("f", program, sample)}{string.Join("\n", sample.Inputs.Select(static t => t.ToAttribute().ToString()))}");
        }
    }

    private static string Function(string name, SampleProgram program, Sample sample)
    {
        var parameters = string.Join(", ", sample.Inputs.Select(static (t, i) => $"%arg{i}: {t.TypeText}"));
        return $"func.func @{name}({parameters}) -> {program.Result} {{\n    {program.Body}\n    return %r : {program.Result}\n}}\n";
    }

    /// <summary>The verifier says which element types an operation takes, and the interpreter for which it is defined.</summary>
    private static bool IsProgram(string text, Sample sample)
    {
        try
        {
            var module = Cpu.Parse(text);
            using var handler = module.Context.Diagnostics.Collect(out _);
            if (!IrVerifier.Verify(module)) return false;
            new ModuleInterpreter(module).Run("f", [.. sample.Inputs]);
            return true;
        }
        catch (Exception e) when (e is DiagnosticException or EvaluationException)
        {
            return false;
        }
    }

    private static OperationInfo[] FindOperations()
    {
        var context = Corpora.NewContext();
        context.LoadDialect("stablehlo");
        return [.. context.RegisteredOperations.Where(static o => o.DialectName == "stablehlo")];
    }
}
