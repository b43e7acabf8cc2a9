using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LLVMSharp.Interop;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>Loads modules into this process. What they call of the C library comes from the process itself.</summary>
public sealed partial class LlvmJit : IDisposable
{
    private const int LoadNow = 2;
    private const int LoadGlobal = 0x100;

    private LLVMOrcLLJITRef _jit;

    private LlvmJit(LLVMOrcLLJITRef jit) => _jit = jit;

    /// <exception cref="LlvmUnavailableException">There is no LLVM on this machine.</exception>
    public static LlvmJit Create(CpuOptions? options = null)
    {
        var machine = LlvmTargetMachine.ForHost(options);
        var builder = LLVMOrcLLJITBuilderRef.Create();
        builder.SetJITTargetMachineBuilder(LLVMOrcJITTargetMachineBuilderRef.CreateFromTargetMachine(machine.Machine));
        var jit = LLVMOrcLLJITRef.Create(builder);
        HearErrors(jit);
        MakeMathVisible();
        jit.AddProcessSymbols(jit.MainJITDylib);
        return new LlvmJit(jit);
    }

    /// <summary>Takes over a module and its context.</summary>
    public void Add(LLVMModuleRef module, LLVMOrcThreadSafeContextRef context) =>
        _jit.AddLLVMIRModule(_jit.MainJITDylib, context.CreateThreadSafeModule(module));

    /// <summary>The address of a function; code is generated at the first call of this.</summary>
    /// <exception cref="ExternalException">There is no such function, or one that it calls is missing.</exception>
    public nint Lookup(string name) => TryLookup(name, out nint address, out var message) ? address : throw new ExternalException(message);

    public bool TryLookup(string name, out nint address, out string message)
    {
        _heard = null;
        bool found = _jit.TryLookup(name, out ulong value, out message);
        address = (nint)value;
        // What was heard is the cause; the message names all that could not be loaded because of it.
        if (!found && _heard is { } cause) message = cause;
        return found;
    }

    public void Dispose() => _jit.Dispose();

    /// <summary>What a session reports by itself while a lookup fails, on the thread of the lookup; LLVM would write it to stderr.</summary>
    [ThreadStatic]
    private static string? _heard;

    private static unsafe void HearErrors(LLVMOrcLLJITRef jit) => LLVM.OrcExecutionSessionSetErrorReporter(jit.ExecutionSession, &Hear, null);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static unsafe void Hear(void* context, LLVMOpaqueError* error)
    {
        LLVMErrorRef report = error;
        _heard ??= report.TakeMessage();
        report.Consume();
    }

    /// <summary>The process searches only libraries that are loaded for all; .NET loads its own so that they are not.</summary>
    private static void MakeMathVisible()
    {
        if (!OperatingSystem.IsLinux()) return;
        _ = OpenLibrary("libm.so.6", LoadNow | LoadGlobal);
    }

    [LibraryImport("libc.so.6", EntryPoint = "dlopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenLibrary(string name, int flags);
}
