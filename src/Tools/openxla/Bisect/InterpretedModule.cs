using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Interpreter;

namespace OpenXla.Ir.Tool.Bisect;

/// <summary>What the functions of a module compute from numbers that are the same every time.</summary>
internal static class InterpretedModule
{
    /// <summary>Numbers closer than this count as equal: passes may reorder sums.</summary>
    private const double Tolerance = 1e-4;

    private const int StepLimit = 10_000_000;

    /// <summary>How often a function is run: what a rewrite breaks may show for some numbers only.</summary>
    private const int RunsPerFunction = 4;

    /// <summary>The results of each run of each public function that takes and gives tensors of known sizes, or numbers, and that the interpreter can run.</summary>
    internal static Dictionary<string, Tensor[]> Run(Operation root)
    {
        var results = new Dictionary<string, Tensor[]>(StringComparer.Ordinal);
        if (root is not ModuleOp module) return results;
        using var silence = module.Context.Diagnostics.HandleLocally(static _ => { });
        var interpreter = new ModuleInterpreter(module) { Options = InterpreterOptions.Default with { StepLimit = StepLimit } };
        foreach (var callable in module.Body.OperationsOf<ICallable>())
        {
            if (callable is not ISymbol { SymbolName: { } name, Visibility: SymbolVisibility.Public } || callable.CallableBody is not { IsEmpty: false } body) continue;
            for (int run = 0; run < RunsPerFunction; run++)
            {
                if (Inputs(body.Entry, seed: run + 1) is not { } inputs) break;
                if (!interpreter.TryRun(name, inputs, out var outputs) || !outputs.All(static o => o is Tensor)) continue;
                results[$"{name} #{run}"] = Array.ConvertAll(outputs, static o => (Tensor)o);
            }
        }
        return results;
    }

    internal static bool AreEqual(Dictionary<string, Tensor[]> before, Dictionary<string, Tensor[]> after)
    {
        foreach (var (name, expected) in before)
        {
            if (!after.TryGetValue(name, out var actual) || actual.Length != expected.Length) return false;
            for (int i = 0; i < expected.Length; i++)
                if (!TensorComparison.Of(actual[i], expected[i]).AreWithin(Tolerance)) return false;
        }
        return true;
    }

    private static RuntimeValue[]? Inputs(Block entry, int seed)
    {
        var random = new Random(seed);
        var inputs = new RuntimeValue[entry.ArgumentCount];
        for (int i = 0; i < inputs.Length; i++)
        {
            var type = entry.GetArgument(i).Type;
            var tensor = type as TensorType ?? (type is IntegerType or IndexType or FloatType ? new TensorType([], type) : null);
            if (tensor is null || !tensor.HasStaticShape || !DenseElementsAttr.IsSupported(tensor.ElementType) || tensor.ElementCount > 1 << 20) return null;
            var elements = new IrAttribute[tensor.ElementCount];
            for (int e = 0; e < elements.Length; e++)
            {
                switch (tensor.ElementType)
                {
                    case FloatType f: elements[e] = new FloatAttr((random.NextDouble() * 4) - 2, f); break;
                    case IntegerType { Width: 1 } bit: elements[e] = new IntegerAttr(random.Next(2), bit); break;
                    case IntegerType { Signedness: Signedness.Unsigned } unsigned: elements[e] = new IntegerAttr(random.Next(8), unsigned); break;
                    case IntegerType integer: elements[e] = new IntegerAttr(random.Next(-8, 8) >> Math.Max(0, 4 - integer.Width), integer); break;
                    case IndexType: elements[e] = IntegerAttr.Index(random.Next(8)); break;
                    default: return null;
                }
            }
            inputs[i] = Tensor.From(DenseElementsAttr.Of(tensor, elements));
        }
        return inputs;
    }
}
