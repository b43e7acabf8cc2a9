using LLVMSharp.Interop;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>Compiles modules of the llvm dialect for this machine's CPU.</summary>
public static class CpuCompiler
{
    /// <summary>Compiles and loads a module; null after an error, which has been reported.</summary>
    /// <exception cref="LlvmUnavailableException">There is no LLVM on this machine; the message says how to get one.</exception>
    public static CpuExecutable? Compile(ModuleOp module, CpuOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(module);
        options ??= CpuOptions.Default;
        using var machine = LlvmTargetMachine.ForHost(options);
        using var owner = LLVMOrcThreadSafeContextRef.Create(out var context);
        if (LlvmEmitter.Emit(module, context) is not { } emitted) return null;
        machine.Optimize(emitted);
        var jit = LlvmJit.Create(options);
        try
        {
            jit.Add(emitted, owner);
            var names = module.Body.OperationsOf<FuncOp>()
                .Where(static f => !f.IsDeclaration && ((Interfaces.ISymbol)f).Visibility == Interfaces.SymbolVisibility.Public)
                .Select(static f => f.SymbolName!);
            return new CpuExecutable(jit, names);
        }
        catch
        {
            jit.Dispose();
            throw;
        }
    }

    /// <summary>LLVM IR text, before or after LLVM's optimiser; null after an error, which has been reported.</summary>
    public static string? ToLlvmIr(ModuleOp module, bool optimize = false, CpuOptions? options = null) =>
        WithModule(module, optimize, options, static (_, emitted) => emitted.PrintToString());

    /// <summary>Assembly text of the optimised module; null after an error, which has been reported.</summary>
    public static string? ToAssembly(ModuleOp module, CpuOptions? options = null) =>
        WithModule(module, optimize: true, options, static (machine, emitted) => machine.EmitAssembly(emitted));

    /// <summary>An object file of the optimised module; null after an error, which has been reported.</summary>
    public static byte[]? ToObject(ModuleOp module, CpuOptions? options = null) =>
        WithModule(module, optimize: true, options, static (machine, emitted) => machine.EmitObject(emitted));

    private static T? WithModule<T>(ModuleOp module, bool optimize, CpuOptions? options, Func<LlvmTargetMachine, LLVMModuleRef, T> use)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(module);
        using var machine = LlvmTargetMachine.ForHost(options);
        using var context = LLVMContextRef.Create();
        if (LlvmEmitter.Emit(module, context) is not { } emitted) return null;
        using var owned = emitted;
        if (optimize) machine.Optimize(owned);
        return use(machine, owned);
    }
}
