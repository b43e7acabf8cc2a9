using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>
/// LLVM-C for .NET, in the shape of LLVMSharp.Interop: this class holds the raw functions (LLVMFoo is <c>LLVM.Foo</c>),
/// and structs such as <see cref="LLVMModuleRef"/> wrap the handles. Handles are not counted: who creates, disposes.
/// A fatal error inside LLVM ends the process, so verify a module before it is compiled.
/// </summary>
public static unsafe partial class LLVM
{
    private static readonly Lock Initializing = new();

    private static readonly string[] TargetNames =
    [
        "AArch64", "AMDGPU", "ARC", "ARM", "AVR", "BPF", "CSKY", "DirectX", "Hexagon", "Lanai", "LoongArch", "M68k", "Mips", "MSP430",
        "NVPTX", "PowerPC", "RISCV", "Sparc", "SPIRV", "SystemZ", "VE", "WebAssembly", "X86", "XCore", "Xtensa",
    ];

    static LLVM() => NativeLibrary.SetDllImportResolver(
        typeof(LLVM).Assembly, static (name, _, _) => name == "LLVM" ? LlvmLibrary.Handle : IntPtr.Zero);

    /// <summary>LLVM's name for the processor this process runs on, or null if there is no such target.</summary>
    public static string? NativeTargetName => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 or Architecture.X86 => "X86",
        Architecture.Arm64 => "AArch64",
        Architecture.Arm => "ARM",
        Architecture.RiscV64 => "RISCV",
        Architecture.LoongArch64 => "LoongArch",
        Architecture.Ppc64le => "PowerPC",
        Architecture.S390x => "SystemZ",
        _ => null,
    };

    public static void InitializeAllTargetInfos() => InitializeAll("TargetInfo");

    public static void InitializeAllTargets() => InitializeAll("Target");

    public static void InitializeAllTargetMCs() => InitializeAll("TargetMC");

    public static void InitializeAllAsmPrinters() => InitializeAll("AsmPrinter");

    public static void InitializeAllAsmParsers() => InitializeAll("AsmParser");

    public static void InitializeAllDisassemblers() => InitializeAll("Disassembler");

    /// <summary>Returns 0, or 1 where the library lacks the target of this processor.</summary>
    public static int InitializeNativeTarget() => InitializeNative("TargetInfo", "Target", "TargetMC");

    /// <inheritdoc cref="InitializeNativeTarget"/>
    public static int InitializeNativeAsmPrinter() => InitializeNative("AsmPrinter");

    /// <inheritdoc cref="InitializeNativeTarget"/>
    public static int InitializeNativeAsmParser() => InitializeNative("AsmParser");

    /// <inheritdoc cref="InitializeNativeTarget"/>
    public static int InitializeNativeDisassembler() => InitializeNative("Disassembler");

    private static void InitializeAll(string part)
    {
        foreach (var target in TargetNames)
            TryInitialize(target, part);
    }

    private static int InitializeNative(params ReadOnlySpan<string> parts)
    {
        if (NativeTargetName is not { } target)
            return 1;
        foreach (var part in parts)
        {
            if (!TryInitialize(target, part))
                return 1;
        }

        return 0;
    }

    private static bool TryInitialize(string target, string part)
    {
        if (!NativeLibrary.TryGetExport(LlvmLibrary.Handle, $"LLVMInitialize{target}{part}", out var export))
            return false;

        // LLVM's list of targets has no lock of its own.
        lock (Initializing)
            ((delegate* unmanaged[Cdecl]<void>)export)();
        return true;
    }
}
