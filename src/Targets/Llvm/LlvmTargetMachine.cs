using LLVMSharp.Interop;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>This machine's CPU, as LLVM knows it: optimises modules for it and writes its code.</summary>
public sealed class LlvmTargetMachine : IDisposable
{
    private static readonly Lazy<(string Cpu, string Features)> Host = new(static () => (LLVMTargetRef.HostCPUName, LLVMTargetRef.HostCPUFeatures));

    private LLVMTargetMachineRef _machine;
    private readonly CpuOptions _options;

    private LlvmTargetMachine(LLVMTargetMachineRef machine, CpuOptions options) => (_machine, _options) = (machine, options);

    /// <summary>LLVM's name: <c>sapphirerapids</c>.</summary>
    public static string CpuName => Host.Value.Cpu;

    /// <summary>LLVM's list: <c>+avx2,+fma,-amx-tile</c>.</summary>
    public static string CpuFeatures => Host.Value.Features;

    public static bool HasAvx512 => CpuFeatures.Contains("+avx512f", StringComparison.Ordinal);

    /// <exception cref="LlvmUnavailableException">There is no LLVM on this machine.</exception>
    public static LlvmTargetMachine ForHost(CpuOptions? options = null)
    {
        options ??= CpuOptions.Default;
        var level = options.OptimizationLevel switch
        {
            0 => LLVMCodeGenOptLevel.LLVMCodeGenLevelNone,
            1 => LLVMCodeGenOptLevel.LLVMCodeGenLevelLess,
            2 => LLVMCodeGenOptLevel.LLVMCodeGenLevelDefault,
            _ => LLVMCodeGenOptLevel.LLVMCodeGenLevelAggressive,
        };
        return new LlvmTargetMachine(LLVMTargetMachineRef.CreateForHost(level), options);
    }

    internal LLVMTargetMachineRef Machine => _machine;

    /// <summary>Sets target and layout, gives each function the CPU's features, and runs LLVM's passes.</summary>
    public void Optimize(LLVMModuleRef module)
    {
        module.Target = _machine.Triple;
        using (var layout = _machine.CreateTargetDataLayout()) module.SetDataLayout(layout);
        int width = _options.VectorWidth ?? (HasAvx512 ? 512 : 0);
        foreach (var function in module.GetFunctions())
        {
            if (function.IsDeclaration) continue;
            function.AddTargetDependentFunctionAttr("target-cpu", CpuName);
            function.AddTargetDependentFunctionAttr("target-features", CpuFeatures);
            if (width > 0) function.AddTargetDependentFunctionAttr("prefer-vector-width", width.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        module.RunPasses(_options.Passes ?? $"default<O{Math.Clamp(_options.OptimizationLevel, 0, 3)}>", _machine);
    }

    /// <summary>An object file.</summary>
    public byte[] EmitObject(LLVMModuleRef module) => Emit(module, LLVMCodeGenFileType.LLVMObjectFile);

    /// <summary>Assembly text.</summary>
    public string EmitAssembly(LLVMModuleRef module) => System.Text.Encoding.UTF8.GetString(Emit(module, LLVMCodeGenFileType.LLVMAssemblyFile));

    private byte[] Emit(LLVMModuleRef module, LLVMCodeGenFileType kind)
    {
        using var buffer = _machine.EmitToMemoryBuffer(module, kind);
        return buffer.Contents.ToArray();
    }

    public void Dispose() => _machine.Dispose();
}
