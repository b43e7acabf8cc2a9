using System.Runtime.InteropServices;
using LLVMSharp.Interop;
using OpenXla.Ir.Builtin;
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
        var signatures = new Dictionary<string, FunctionType>(StringComparer.Ordinal);
        foreach (var callable in module.Body.OperationsOf<ICallable>())
            if (callable is ISymbol { SymbolName: { } name, IsDeclaration: false }) signatures[name] = callable.CallableType;
        if (!Lower(module)) return null;
        var code = CpuCompiler.Compile(module, new CpuOptions { OptimizationLevel = options.OptimizationLevel });
        if (code is null) return null;
        try
        {
            Load(code, signatures.Keys);
            return new CpuTargetExecutable(code, signatures);
        }
        catch (ExternalException failure)
        {
            code.Dispose();
            throw new RunUsageException($"the compiled program can't be loaded, for want of a function that it calls: {failure.Message}");
        }
    }

    /// <summary>Machine code is written when its address is first asked for: now, so that the time of a run is that of the run.</summary>
    private static unsafe void Load(CpuExecutable code, IEnumerable<string> functions)
    {
        foreach (var function in functions)
            if (code.Functions.Contains(function)) code.Get(function);
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
