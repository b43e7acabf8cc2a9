using LLVMSharp.Interop;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>A test that compiles for the processor; skipped, with the loader's reason, where there is no LLVM.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CpuTheoryAttribute : TheoryAttribute
{
    public CpuTheoryAttribute()
    {
        if (!LlvmLibrary.TryLoad(out var reason)) Skip = reason;
    }
}
