using OpenXla.Ir;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Check;
using OpenXla.Ir.Dialects.Chlo;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Interpreter;
using OpenXla.Ir.Dialects.Quant;
using OpenXla.Ir.Dialects.Sdy;
using OpenXla.Ir.Dialects.Shape;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Interpreter;
using OpenXla.Ir.Passes.Stablehlo.Interpretation;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Stablehlo;

/// <summary>Programs of StableHLO: read, verified, evaluated.</summary>
public static class Programs
{
    private const string EntryName = "main";

    /// <summary>A context that knows the dialects of such programs; more may be added to it.</summary>
    public static IrContext NewContext() => new IrContext()
        .AddDialect<ArithDialect>()
        .AddDialect<CheckDialect>()
        .AddDialect<ChloDialect>()
        .AddDialect<FuncDialect>()
        .AddDialect<InterpreterDialect>()
        .AddDialect<QuantDialect>()
        .AddDialect<SdyDialect>()
        .AddDialect<ShapeDialect>()
        .AddDialect<StablehloDialect>()
        .AddDialect<VhloDialect>();

    /// <summary>Reads a program as text, and verifies it.</summary>
    /// <param name="text">A module, or the functions of one.</param>
    /// <param name="context">Whose dialects are known; null for <see cref="NewContext"/>.</param>
    /// <exception cref="DiagnosticException">The text is wrong; with the place.</exception>
    public static ModuleOp Parse(string text, IrContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Checked.Run(context ?? NewContext(), c => AsmParser.ParseModule(c, SourceFile.FromText(text)) is { } module && IrVerifier.Verify(module) ? module : null);
    }

    /// <summary>Evaluates the function <c>main</c>, or the only one that there is. The program stays as it is.</summary>
    /// <param name="module">The program.</param>
    /// <param name="arguments">A value for each argument of the function.</param>
    /// <exception cref="ArgumentException">There is no such function, or it takes other arguments.</exception>
    /// <exception cref="EvaluationException">The program fails; with the place and the calls that led there.</exception>
    public static RuntimeValue[] Evaluate(ModuleOp module, params RuntimeValue[] arguments)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(arguments);
        var entry = FindEntry(module);
        var inputs = ((ICallable)entry).CallableType.Inputs;
        if (inputs.Count != arguments.Length) throw new ArgumentException($"'{entry.SymbolName}' takes {inputs.Count} arguments, but {arguments.Length} were given", nameof(arguments));
        for (int i = 0; i < arguments.Length; i++)
            if (!arguments[i].Fits(inputs[i])) throw new ArgumentException($"argument {i} is of type {arguments[i].TypeText}, but '{entry.SymbolName}' takes {inputs[i]}", nameof(arguments));
        return new ModuleInterpreter(Prepared(module)).Run(entry.SymbolName!, arguments);
    }

    private static ISymbol FindEntry(ModuleOp module)
    {
        var functions = module.Body.OperationsOf<ICallable>().OfType<ISymbol>().Where(static f => !f.IsDeclaration).ToList();
        return functions.Find(static f => f.SymbolName == EntryName) ?? (functions.Count == 1 ? functions[0] : throw new ArgumentException($"the program has no function '{EntryName}'", nameof(module)));
    }

    /// <summary>A copy without operations and types that do not say what is computed; the program itself where it has none.</summary>
    private static ModuleOp Prepared(ModuleOp module)
    {
        if (!InterpreterPreparation.IsNeeded(module)) return module;
        var copy = (ModuleOp)module.Clone();
        return Checked.Run(module.Context, context =>
        {
            var passes = new PassManager(context) { KeepsInputOnFailure = false };
            InterpreterPreparation.Build(passes);
            return passes.Run(copy) ? copy : null;
        });
    }
}
