using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>A context with a lock, counted: modules made with it keep it alive after its disposal.</summary>
public unsafe partial struct LLVMOrcThreadSafeContextRef : IDisposable
{
    /// <summary>A new thread-safe context, and the context inside it, which must not be disposed on its own.</summary>
    public static LLVMOrcThreadSafeContextRef Create(out LLVMContextRef Context)
    {
        // 22 lets one bring a context and no longer tells it; before, it is the other way round.
        if (NativeLibrary.TryGetExport(LlvmLibrary.Handle, "LLVMOrcThreadSafeContextGetContext", out var getContext))
        {
            LLVMOrcThreadSafeContextRef created = LLVM.OrcCreateNewThreadSafeContext();
            Context = ((delegate* unmanaged[Cdecl]<LLVMOrcOpaqueThreadSafeContext*, LLVMOpaqueContext*>)getContext)(created);
            return created;
        }

        Context = LLVMContextRef.Create();
        return CreateFromContext(Context);
    }

    /// <summary>Takes over a context. Since LLVM 22: <see cref="Create(out LLVMContextRef)"/> works with all versions.</summary>
    public static LLVMOrcThreadSafeContextRef CreateFromContext(LLVMContextRef Ctx) =>
        LLVM.OrcCreateNewThreadSafeContextFromLLVMContext(Ctx);

    /// <summary>Takes over a module, whose context must be the one in here.</summary>
    public readonly LLVMOrcThreadSafeModuleRef CreateThreadSafeModule(LLVMModuleRef M) => LLVM.OrcCreateNewThreadSafeModule(M, this);

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.OrcDisposeThreadSafeContext(this);
        Handle = IntPtr.Zero;
    }
}
