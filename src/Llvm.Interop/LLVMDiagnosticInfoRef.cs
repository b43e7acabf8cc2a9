namespace LLVMSharp.Interop;

public unsafe partial struct LLVMDiagnosticInfoRef
{
    public readonly LLVMDiagnosticSeverity Severity => LLVM.GetDiagInfoSeverity(this);

    public readonly string Description => LlvmText.TakeMessage(LLVM.GetDiagInfoDescription(this));
}
