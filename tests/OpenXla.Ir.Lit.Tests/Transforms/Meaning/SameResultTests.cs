using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Interpreter;
using Xunit.Abstractions;

namespace OpenXla.Ir.Lit.Tests.Transforms.Meaning;

/// <summary>A transform leaves what a program computes as it was: the interpreter runs the program before and after it.</summary>
public sealed class SameResultTests(ITestOutputHelper output)
{
    private const int ProgramCount = 80;
    private const int Functions = 6;

    private static readonly int[][] s_inputs = [[0, 0, 0], [1, -1, 5], [int.MinValue, int.MaxValue, 2], [-7, 100, -1_000_000], [123456789, -987654321, 42]];

    public static TheoryData<string> Transforms =>
    [
        "canonicalize", "cse", "sccp", "loop-invariant-code-motion", "inline", "func.func(control-flow-sink)", "remove-dead-values", "int-range-optimizations",
        "inline,canonicalize,cse,sccp,loop-invariant-code-motion,func.func(control-flow-sink),remove-dead-values,canonicalize",
    ];

    [Theory]
    [MemberData(nameof(Transforms))]
    public void OfWrittenPrograms(string passes)
    {
        int changed = 0;
        var failures = new string?[ProgramCount];
        Parallel.For(0, ProgramCount, seed =>
        {
            var text = new ProgramWriter(seed).Write(Functions);
            var (before, after) = (Parse(text), Parse(text));
            var expected = Run(before);
            if (!Ours.Transform(after, $"builtin.module({passes})")) failures[seed] = $"program {seed}: the pass fails\n{text}";
            else if (Difference(expected, Run(after)) is { } difference) failures[seed] = $"program {seed}: {difference}\n{text}\n// becomes\n{after}";
            if (before.ToString() != after.ToString()) Interlocked.Increment(ref changed);
        });
        output.WriteLine($"{changed} of {ProgramCount} programs are changed");
        Assert.Empty(failures.OfType<string>().Take(3));
        Assert.True(changed > ProgramCount / 10, $"only {changed} of {ProgramCount} programs are changed: they show nothing");
    }

    [Fact]
    public void ProgramsComputeSomething()
    {
        var results = Enumerable.Range(0, 20).SelectMany(static seed => Run(Parse(new ProgramWriter(seed).Write(Functions))).Values).SelectMany(static r => r).Distinct().Count();
        Assert.True(results > 100, $"all programs together have only {results} results");
    }

    [Fact]
    public void AWrongRewriteIsFound()
    {
        var (before, after) = (Parse(new ProgramWriter(0).Write(Functions)), Parse(new ProgramWriter(0).Write(Functions)));
        foreach (var op in after.Descendants<Dialects.Func.ReturnOp>())
        {
            var first = op.GetOperand(0);
            op.SetOperand(0, op.GetOperand(1));
            op.SetOperand(1, first);
        }
        Assert.NotNull(Difference(Run(before), Run(after)));
    }

    private static ModuleOp Parse(string text)
    {
        var context = Ours.NewContext();
        Integers.AttachTo(context);
        return Ours.Parse(context, text) ?? throw new InvalidOperationException($"the program is wrong:\n{text}");
    }

    /// <summary>The results of each public function for each input; of one that fails, why.</summary>
    private static Dictionary<string, string[]> Run(ModuleOp module)
    {
        var interpreter = new ModuleInterpreter(module);
        var results = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var function in module.Body.OperationsOf<Dialects.Func.FuncOp>())
            if (function is ISymbol { Visibility: SymbolVisibility.Public, SymbolName: { } name })
                results.Add(name, [.. s_inputs.Select(inputs => string.Join(", ", interpreter.Run(name, [.. inputs.Select(Tensor.Scalar)]).Select(static r => r.ToString())))]);
        return results;
    }

    private static string? Difference(Dictionary<string, string[]> before, Dictionary<string, string[]> after)
    {
        foreach (var (name, expected) in before)
        {
            if (!after.TryGetValue(name, out var actual)) return $"@{name} is gone";
            for (int i = 0; i < expected.Length; i++)
                if (expected[i] != actual[i]) return $"@{name}({string.Join(", ", s_inputs[i])}) was {expected[i]} and is {actual[i]}";
        }
        return null;
    }
}
