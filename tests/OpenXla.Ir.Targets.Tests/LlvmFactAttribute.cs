using LLVMSharp.Interop;

namespace OpenXla.Ir.Targets.Tests;

/// <summary>A test that needs libLLVM, and is skipped with the loader's reason where there is none.</summary>
public sealed class LlvmFactAttribute : FactAttribute
{
    public LlvmFactAttribute()
    {
        if (!LlvmLibrary.TryLoad(out var reason))
            Skip = reason;
    }
}
