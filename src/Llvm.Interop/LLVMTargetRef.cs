using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>A target that was initialised (<see cref="LLVM.InitializeAllTargetInfos"/> and its sisters).</summary>
public unsafe partial struct LLVMTargetRef
{
    public static LLVMTargetRef First => LLVM.GetFirstTarget();

    public static IEnumerable<LLVMTargetRef> Targets
    {
        get
        {
            for (var target = First; target.Handle != IntPtr.Zero; target = target.GetNext())
                yield return target;
        }
    }

    public static string DefaultTriple => LlvmText.TakeMessage(LLVM.GetDefaultTargetTriple());

    public static string HostCPUName => LlvmText.TakeMessage(LLVM.GetHostCPUName());

    public static string HostCPUFeatures => LlvmText.TakeMessage(LLVM.GetHostCPUFeatures());

    public readonly string Name => LlvmText.AsString(LLVM.GetTargetName(this));

    public readonly string Description => LlvmText.AsString(LLVM.GetTargetDescription(this));

    public readonly bool HasJIT => LLVM.TargetHasJIT(this) != 0;

    public readonly bool HasTargetMachine => LLVM.TargetHasTargetMachine(this) != 0;

    public readonly bool HasAsmBackend => LLVM.TargetHasAsmBackend(this) != 0;

    /// <exception cref="ExternalException">No initialised target has this triple.</exception>
    public static LLVMTargetRef GetTargetFromTriple(ReadOnlySpan<char> Triple) =>
        TryGetTargetFromTriple(Triple, out var target, out var message) ? target : throw new ExternalException(message);

    public static bool TryGetTargetFromTriple(ReadOnlySpan<char> Triple, out LLVMTargetRef OutTarget, out string OutError)
    {
        using var triple = new MarshaledString(Triple);
        LLVMTarget* target = null;
        sbyte* message = null;
        var failed = LLVM.GetTargetFromTriple(triple, &target, &message) != 0;
        OutTarget = target;
        OutError = LlvmText.TakeMessage(message);
        return !failed;
    }

    public static string NormalizeTriple(ReadOnlySpan<char> Triple)
    {
        using var triple = new MarshaledString(Triple);
        return LlvmText.TakeMessage(LLVM.NormalizeTargetTriple(triple));
    }

    public readonly LLVMTargetRef GetNext() => LLVM.GetNextTarget(this);

    public readonly LLVMTargetMachineRef CreateTargetMachine(
        ReadOnlySpan<char> Triple, ReadOnlySpan<char> CPU, ReadOnlySpan<char> Features,
        LLVMCodeGenOptLevel Level, LLVMRelocMode Reloc, LLVMCodeModel CodeModel)
    {
        using var triple = new MarshaledString(Triple);
        using var cpu = new MarshaledString(CPU);
        using var features = new MarshaledString(Features);
        return LLVM.CreateTargetMachine(this, triple, cpu, features, Level, Reloc, CodeModel);
    }
}
