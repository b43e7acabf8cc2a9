using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>A module of functions and globals. Dispose it, unless it was given to an execution engine or to a thread-safe module.</summary>
public unsafe partial struct LLVMModuleRef : IDisposable
{
    public readonly LLVMContextRef Context => LLVM.GetModuleContext(this);

    public readonly string Identifier
    {
        get
        {
            nuint length;
            return LlvmText.AsString(LLVM.GetModuleIdentifier(this, &length), length);
        }

        set
        {
            using var text = new MarshaledString(value);
            LLVM.SetModuleIdentifier(this, text, (nuint)text.Length);
        }
    }

    public readonly string SourceFileName
    {
        get
        {
            nuint length;
            return LlvmText.AsString(LLVM.GetSourceFileName(this, &length), length);
        }

        set
        {
            using var text = new MarshaledString(value);
            LLVM.SetSourceFileName(this, text, (nuint)text.Length);
        }
    }

    public readonly string DataLayout
    {
        get => LlvmText.AsString(LLVM.GetDataLayoutStr(this));
        set
        {
            using var text = new MarshaledString(value);
            LLVM.SetDataLayout(this, text);
        }
    }

    /// <summary>The target triple.</summary>
    public readonly string Target
    {
        get => LlvmText.AsString(LLVM.GetTarget(this));
        set
        {
            using var text = new MarshaledString(value);
            LLVM.SetTarget(this, text);
        }
    }

    public static LLVMModuleRef CreateWithName(ReadOnlySpan<char> ModuleID)
    {
        using var id = new MarshaledString(ModuleID);
        return LLVM.ModuleCreateWithName(id);
    }

    public readonly LLVMModuleRef Clone() => LLVM.CloneModule(this);

    public readonly LLVMDIBuilderRef CreateDIBuilder() => LLVMDIBuilderRef.Create(this);

    public readonly LLVMExecutionEngineRef CreateMCJITCompiler() => LLVMExecutionEngineRef.CreateMCJIT(this);

    public readonly void SetDataLayout(LLVMTargetDataRef Layout) => LLVM.SetModuleDataLayout(this, Layout);

    /// <exception cref="ExternalException">The module is not well-formed.</exception>
    public readonly void Verify(LLVMVerifierFailureAction Action = LLVMVerifierFailureAction.LLVMReturnStatusAction)
    {
        if (!TryVerify(Action, out var message))
            throw new ExternalException(message);
    }

    public readonly bool TryVerify(LLVMVerifierFailureAction Action, out string OutMessage)
    {
        sbyte* message = null;
        var failed = LLVM.VerifyModule(this, Action, &message) != 0;
        OutMessage = LlvmText.TakeMessage(message);
        return !failed;
    }

    /// <summary>Runs a pipeline in opt's language, such as <c>default&lt;O3&gt;</c> or <c>instcombine,simplifycfg</c>.</summary>
    /// <exception cref="ExternalException">The pipeline does not parse.</exception>
    public readonly void RunPasses(ReadOnlySpan<char> Passes, LLVMTargetMachineRef TM = default, LLVMPassBuilderOptionsRef Options = default)
    {
        if (!TryRunPasses(Passes, TM, Options, out var message))
            throw new ExternalException(message);
    }

    public readonly bool TryRunPasses(
        ReadOnlySpan<char> Passes, LLVMTargetMachineRef TM, LLVMPassBuilderOptionsRef Options, out string ErrorMessage)
    {
        using var passes = new MarshaledString(Passes);
        using var ownOptions = Options.Handle == IntPtr.Zero ? LLVMPassBuilderOptionsRef.Create() : default;
        LLVMErrorRef error = LLVM.RunPasses(this, passes, TM, Options.Handle == IntPtr.Zero ? ownOptions : Options);
        return error.Succeeded(out ErrorMessage);
    }

    /// <summary>Moves everything of <paramref name="Src"/> into this module; <paramref name="Src"/> is gone afterwards.</summary>
    /// <exception cref="ExternalException">The modules do not fit.</exception>
    public readonly void Link(LLVMModuleRef Src)
    {
        using var diagnostics = Context.CollectDiagnostics();
        if (LLVM.LinkModules2(this, Src) != 0)
            throw new ExternalException(diagnostics.ErrorText);
    }

    public readonly void Dump() => LLVM.DumpModule(this);

    public readonly string PrintToString() => LlvmText.TakeMessage(LLVM.PrintModuleToString(this));

    /// <exception cref="ExternalException">The file can't be written.</exception>
    public readonly void PrintToFile(ReadOnlySpan<char> Filename)
    {
        if (!TryPrintToFile(Filename, out var message))
            throw new ExternalException(message);
    }

    public readonly bool TryPrintToFile(ReadOnlySpan<char> Filename, out string ErrorMessage)
    {
        using var file = new MarshaledString(Filename);
        sbyte* message = null;
        var failed = LLVM.PrintModuleToFile(this, file, &message) != 0;
        ErrorMessage = LlvmText.TakeMessage(message);
        return !failed;
    }

    /// <summary>Returns 0, or a nonzero number where the file can't be written.</summary>
    public readonly int WriteBitcodeToFile(ReadOnlySpan<char> Path)
    {
        using var path = new MarshaledString(Path);
        return LLVM.WriteBitcodeToFile(this, path);
    }

    public readonly LLVMMemoryBufferRef WriteBitcodeToMemoryBuffer() => LLVM.WriteBitcodeToMemoryBuffer(this);

    public override readonly string ToString() => Handle == IntPtr.Zero ? "" : PrintToString();

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposeModule(this);
        Handle = IntPtr.Zero;
    }
}
