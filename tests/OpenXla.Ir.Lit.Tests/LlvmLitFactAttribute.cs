namespace OpenXla.Ir.Lit.Tests;

/// <summary>A test that runs LLVM's lit; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LlvmLitFactAttribute : FactAttribute
{
    public LlvmLitFactAttribute()
    {
        if (!LlvmLit.IsAvailable) Skip = "LLVM's lit and FileCheck (package llvm-22-tools) are not installed";
    }
}
