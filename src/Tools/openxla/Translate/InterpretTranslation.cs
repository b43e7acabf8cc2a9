using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Passes.Stablehlo.Interpretation;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Translate;

/// <summary><c>--interpret</c>: runs the program and prints what its entry function returns.</summary>
internal sealed class InterpretTranslation : ITranslation
{
    private const string EntryName = "main";

    public string Name => "interpret";

    public string Summary => "run the program in the interpreter and print its results";

    public IReadOnlyList<TranslationOption> Options =>
    [
        new("args", "[ATTR, …]", "the arguments of the entry function, as dense elements attributes"),
        new("interpreter-print-dense", null, "print results as dense elements attributes"),
        new("probe-output-dir", "FOLDER", "where interpreter.probe leaves tensors"),
    ];

    public bool Run(TranslationRequest request)
    {
        if (request.ReadModule() is not { } module) return false;
        if (ReadArguments(request) is not { } arguments) return false;
        var functions = module.Body.OperationsOf<ICallable>().OfType<ISymbol>().Where(f => !f.IsDeclaration).ToList();
        // A program without functions does nothing.
        if (functions.Count == 0) return true;
        var entry = functions.Find(f => f.SymbolName == EntryName) ?? (functions.Count == 1 ? functions[0] : null);
        if (entry is null)
        {
            Report(request, module.Location, $"module must have entry func with name {EntryName}");
            return false;
        }
        if (!Prepare(module, (ICallable)entry, arguments)) return false;
        var type = ((ICallable)entry).CallableType;
        return Fits(request, (Operation)entry, type, arguments) && Evaluate(request, module, entry.SymbolName!, type, arguments);
    }

    /// <summary>What upstream does too: shapes of arguments flow through dynamic programs, and quantized operations become arithmetic.</summary>
    private static bool Prepare(ModuleOp module, ICallable entry, RuntimeValue[] arguments)
    {
        var inputs = entry.CallableType.Inputs;
        bool isDynamic = inputs.Any(static t => t is ShapedType { HasStaticShape: false }) && inputs.Count == arguments.Length && Array.TrueForAll(arguments, static a => a is Tensor);
        if (!isDynamic && !InterpreterPreparation.IsNeeded(module)) return true;
        var passes = new PassManager(module.Context) { KeepsInputOnFailure = false };
        if (isDynamic) InterpreterPreparation.BuildFor(passes, arguments.Select(static a => (IrType)((Tensor)a).Type));
        else InterpreterPreparation.Build(passes);
        return passes.Run(module);
    }

    private static bool Evaluate(TranslationRequest request, ModuleOp module, string entry, FunctionType type, RuntimeValue[] arguments)
    {
        using var output = new StreamWriter(request.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var folder = request.Value("probe-output-dir");
        var host = new EvaluationHost { Output = output, ProbeFolder = string.IsNullOrEmpty(folder) ? null : request.Io.Resolve(folder) };
        var interpreter = new ModuleInterpreter(module) { Options = new InterpreterOptions { Host = host, CancellationToken = request.Io.Cancellation } };
        try
        {
            host.ClearProbes();
            var results = interpreter.Run(entry, arguments);
            for (int i = 0; i < results.Length; i++)
                output.WriteLine(request.Flag("interpreter-print-dense") && results[i] is Tensor tensor ? AsmPrinter.ToText(tensor.ToAttribute()) : ValueText.Of(results[i], type.Results[i]));
            return true;
        }
        catch (EvaluationException failure)
        {
            request.Context.Diagnostics.Report(failure.ToDiagnostic());
            return false;
        }
    }

    /// <returns>The arguments; null after an error, which has been reported.</returns>
    private static RuntimeValue[]? ReadArguments(TranslationRequest request)
    {
        if (request.Value("args") is not { Length: > 0 } text) return [];
        const string Usage = ", i.e. --args=[dense<1> : tensor<2xi32>, ...]";
        if (AsmParser.ParseAttribute(request.Context, text, "<args>") is not ArrayAttr array)
        {
            // Spelled as upstream spells it: its own tests look for that.
            Report(request, default, "expectected array attribute string for args" + Usage);
            return null;
        }
        var arguments = new RuntimeValue[array.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (array[i] is not DenseElementsAttr elements)
            {
                Report(request, default, "expected dense elements attribute for args elements" + Usage);
                return null;
            }
            try
            {
                arguments[i] = Tensor.From(elements);
            }
            catch (EvaluationException problem)
            {
                Report(request, default, $"argument #{i}: {problem.Message}");
                return null;
            }
        }
        return arguments;
    }

    private static bool Fits(TranslationRequest request, Operation entry, FunctionType type, RuntimeValue[] arguments)
    {
        if (type.Inputs.Count != arguments.Length)
        {
            Report(request, entry.Location, $"incorrect number of arguments specified, provided {arguments.Length} inputs but function expected {type.Inputs.Count}");
            return false;
        }
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Fits(type.Inputs[i])) continue;
            Report(request, entry.Location, $"invalid input argument type at index {i}, input type was '{arguments[i].TypeText}' but entry function expected '{type.Inputs[i]}'");
            return false;
        }
        return true;
    }

    private static void Report(TranslationRequest request, Location location, string message) =>
        request.Context.Diagnostics.Report(new Diagnostic(Severity.Error, location, message));
}
