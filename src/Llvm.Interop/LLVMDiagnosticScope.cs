using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>
/// Collects what LLVM reports about a context while this lives. Without a handler LLVM prints an error and
/// <b>ends the process</b>, so linking and code generation run inside such a scope.
/// </summary>
public sealed unsafe class LLVMDiagnosticScope : IDisposable
{
    private readonly LLVMContextRef context;
    private readonly delegate* unmanaged[Cdecl]<LLVMOpaqueDiagnosticInfo*, void*, void> outerHandler;
    private readonly void* outerContext;
    private readonly List<(LLVMDiagnosticSeverity Severity, string Text)> messages = [];
    private GCHandle self;

    public LLVMDiagnosticScope(LLVMContextRef context)
    {
        this.context = context;
        outerHandler = LLVM.ContextGetDiagnosticHandler(context);
        outerContext = LLVM.ContextGetDiagnosticContext(context);
        self = GCHandle.Alloc(this);
        LLVM.ContextSetDiagnosticHandler(context, &Collect, (void*)GCHandle.ToIntPtr(self));
    }

    public IReadOnlyList<(LLVMDiagnosticSeverity Severity, string Text)> Messages => messages;

    public bool HasErrors => messages.Exists(static message => message.Severity == LLVMDiagnosticSeverity.LLVMDSError);

    /// <summary>The errors, one per line.</summary>
    public string ErrorText => string.Join(
        '\n', messages.Where(static message => message.Severity == LLVMDiagnosticSeverity.LLVMDSError).Select(static message => message.Text));

    public void Dispose()
    {
        if (!self.IsAllocated)
            return;
        LLVM.ContextSetDiagnosticHandler(context, outerHandler, outerContext);
        self.Free();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Collect(LLVMOpaqueDiagnosticInfo* info, void* scope)
    {
        LLVMDiagnosticInfoRef diagnostic = info;
        var messages = ((LLVMDiagnosticScope)GCHandle.FromIntPtr((IntPtr)scope).Target!).messages;
        messages.Add((diagnostic.Severity, diagnostic.Description));
    }
}
