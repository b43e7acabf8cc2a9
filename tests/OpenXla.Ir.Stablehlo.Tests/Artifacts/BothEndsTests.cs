using System.Collections.Concurrent;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interpreter;
using OpenXla.Stablehlo;
using Xunit.Abstractions;

namespace OpenXla.Ir.Stablehlo.Tests.Artifacts;

/// <summary>A program computes the same whichever version of the portable format it has gone through.</summary>
public sealed class BothEndsTests(ITestOutputHelper output)
{
    private const int Seed = 7;

    [CorpusFact("stablehlo", "artifacts")]
    public void ArtifactsComputeTheSameInTheLatestVersionAndBackInTheirOwn()
    {
        var differences = new ConcurrentBag<string>();
        int values = 0, refusals = 0;
        Parallel.ForEach(Directory.EnumerateFiles(Corpora.Path("stablehlo", "artifacts")!, "*.bc"), path =>
        {
            var bytes = File.ReadAllBytes(path);
            if (Portable.VersionOf(bytes) is not { } version || version > Portable.CurrentVersion) return;
            var start = Portable.Deserialize(bytes);
            var latest = Portable.Deserialize(Portable.Serialize(start, Portable.CurrentVersion));
            // Where an artifact could be written in its version it can be so again.
            var back = Portable.Deserialize(Portable.Serialize(latest, version));
            foreach (var function in start.Body.OperationsOf<FuncOp>())
            {
                var expected = Compute(start, function);
                foreach (var (end, module) in new[] { ("1.20.0", latest), (version.ToString(), back) })
                    if (Compute(module, function) is var actual && actual != expected) differences.Add($"{Path.GetFileName(path)} @{function.SymbolName} in {end}: {actual} is not {expected}");
                if (expected.StartsWith('=')) Interlocked.Increment(ref values);
                else Interlocked.Increment(ref refusals);
            }
        });
        output.WriteLine($"{values} functions compute the same at both ends, {refusals} are refused with the same words");
        Assert.Empty(differences.Order(StringComparer.Ordinal).Take(10));
        // Most functions of these files are there for their text: their bodies send, call what is nowhere, or take shapes that are not known.
        Assert.True(values > 1000, $"only {values} functions could be computed");
    }

    /// <summary>The results as text that begins with <c>=</c>, or why there are none.</summary>
    private static string Compute(ModuleOp module, FuncOp function)
    {
        var random = new Random(Seed);
        var inputs = new List<RuntimeValue>();
        foreach (var type in function.Type.Inputs)
        {
            if (Value(type, random) is not { } value) return $"no value of {type} is made here";
            inputs.Add(value);
        }
        try
        {
            var results = new ModuleInterpreter(module) { Options = new InterpreterOptions { StepLimit = 10_000 } }.Run(function.SymbolName!, [.. inputs]);
            return "= " + string.Join("; ", results.Select(Text));
        }
        catch (Exception refusal) when (refusal is EvaluationException or DiagnosticException or OperationCanceledException)
        {
            // The place is another in each module.
            return refusal.Message.Split('\n')[0] is var line && line.IndexOf("error: ", StringComparison.Ordinal) is >= 0 and var at ? line[at..] : line;
        }
    }

    private static RuntimeValue? Value(IrType type, Random random)
    {
        if (type is Dialects.Stablehlo.TokenType) return TokenValue.Instance;
        if (type is not TensorType tensor || !DenseElementsAttr.IsSupported(tensor.ElementType)) return null;
        var sized = tensor.WithShape(Shape.Create([.. tensor.Shape.Span.ToArray().Select(static extent => extent == Shape.Dynamic ? 2 : extent)]));
        if (sized.ElementCount > 1 << 16) return null;
        var elements = new IrAttribute[sized.ElementCount];
        for (int i = 0; i < elements.Length; i++) elements[i] = Element(tensor.ElementType, random);
        return Tensor.From(DenseElementsAttr.Of(new TensorType(sized.Shape, tensor.ElementType), elements));
    }

    private static IrAttribute Element(IrType type, Random random) => type switch
    {
        FloatType floats => new FloatAttr((random.NextDouble() * 4) - 2, floats),
        ComplexType complex => ArrayAttr.Of([Element(complex.ElementType, random), Element(complex.ElementType, random)]),
        IntegerType { Width: var width } => new IntegerAttr(random.Next(width == 1 ? 2 : 1 << Math.Min(3, width - 1)), type),
        _ => IntegerAttr.Index(random.Next(4)),
    };

    private static string Text(RuntimeValue value) => value switch
    {
        Tensor tensor => $"{tensor.TypeText} {Convert.ToHexString(tensor.Bytes)}",
        TupleValue tuple => $"({string.Join(", ", tuple.Elements.Select(Text))})",
        _ => value.TypeText,
    };
}
