using System.Runtime.InteropServices;
using LLVMSharp.Interop;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Passes.Pipelines;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Targets.Llvm;

namespace OpenXla.Ir.Tool.Run;

/// <summary>The processor at hand: the pipeline down to the llvm dialect, then LLVM's optimiser and code generator.</summary>
internal sealed class CpuTarget : ITarget
{
    public string Name => "cpu";

    public string Description => "this machine's processor, through LLVM";

    public IReadOnlyCollection<string> Capabilities => ["static-shapes"];

    public string? Unavailable => LlvmLibrary.TryLoad(out var reason) ? null : reason;

    public IExecutable? Compile(ModuleOp module, TargetOptions options)
    {
        if (Split(module) is not { } host) return null;
        var signatures = new Dictionary<string, FunctionType>(StringComparer.Ordinal);
        foreach (var callable in module.Body.OperationsOf<ICallable>())
        {
            if (callable is not ISymbol { SymbolName: { } name, IsDeclaration: false }) continue;
            if (!HaveKnownSizes(module, (Operation)callable, callable.CallableType)) return null;
            signatures[name] = callable.CallableType;
        }
        if (!Lower(module)) return null;
        var code = CpuCompiler.Compile(module, new CpuOptions { OptimizationLevel = options.OptimizationLevel });
        if (code is null || !Load(module, code, signatures)) return null;
        return new CpuTargetExecutable(code, signatures, host);
    }

    /// <summary>Moves what only the host can do to a module of its own; null after an error, which has been reported.</summary>
    internal static ModuleOp? Split(ModuleOp module)
    {
        var host = ModuleOp.Create(module.Context, module.Location);
        var passes = new PassManager(module.Context);
        CpuPipeline.BuildSplit(passes, host);
        return passes.Run(module) ? host : null;
    }

    /// <summary>Generates the code of all entries, so that what is missing is said now and not at a call.</summary>
    private static unsafe bool Load(ModuleOp module, CpuExecutable code, Dictionary<string, FunctionType> signatures)
    {
        try
        {
            foreach (var name in signatures.Keys.Where(code.Functions.Contains)) _ = code.Get(name);
            return true;
        }
        catch (ExternalException failure)
        {
            code.Dispose();
            module.Context.Diagnostics.Report(new Diagnostic(Severity.Error, module.Location, $"LLVM can't load the program: {failure.Message}"));
            return false;
        }
    }

    /// <summary>Callers hand over memory, whose size must be known.</summary>
    private static bool HaveKnownSizes(ModuleOp module, Operation function, FunctionType type)
    {
        foreach (var value in type.Inputs.Concat(type.Results))
        {
            if (value is TensorType { HasStaticShape: true } or IntegerType or FloatType) continue;
            module.Context.Diagnostics.Report(new Diagnostic(Severity.Error, function.Location, $"'{function.Name}' op takes or returns '{value}', but the cpu target knows numbers and tensors of static shape only"));
            return false;
        }
        return true;
    }

    /// <summary>The program as LLVM's own IR or as assembly; null after an error, which has been reported.</summary>
    internal static string? Translate(ModuleOp module, bool assembly) => assembly ? CpuCompiler.ToAssembly(module) : CpuCompiler.ToLlvmIr(module);

    private static bool Lower(ModuleOp module)
    {
        var passes = new PassManager(module.Context);
        CpuPipeline.Build(passes);
        return passes.Run(module);
    }
}
